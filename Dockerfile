# The server and the data it ships with. GRAPH_URL chooses the graph: in memory where it is not set.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json ./
COPY src src
RUN npm run build && npm run sbom && npm prune --omit=dev

FROM node:24-bookworm-slim
LABEL org.opencontainers.image.title="FinGraph" \
      org.opencontainers.image.description="A GraphQL knowledge graph of fintech entities in which every edge carries its claims and their sources." \
      org.opencontainers.image.licenses="Apache-2.0"
# the server needs Node alone: package managers would only be tools for an intruder
RUN rm -rf /usr/local/lib/node_modules /opt/yarn-* /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack \
      /usr/local/bin/yarn /usr/local/bin/yarnpkg
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY schema schema
COPY seed/data seed/data
# file:graph/fingraph.db in GRAPH_URL needs a folder that this user may write; all else may be read-only
RUN mkdir graph && chown node:node graph
USER node
EXPOSE 4000
STOPSIGNAL SIGTERM
# liveness: a restart does not help while the database is down or a load is running, which /health/ready tells
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# `docker run … ask partners-in-market` and all other commands too
ENTRYPOINT ["node", "dist/src/main.js"]
CMD ["serve"]
