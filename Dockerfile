# The server with the shipped data. GRAPH_URL selects the graph; without it, the graph is in memory.
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
# the server needs only Node; package managers would help an attacker
RUN rm -rf /usr/local/lib/node_modules /opt/yarn-* /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack \
      /usr/local/bin/yarn /usr/local/bin/yarnpkg
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY schema schema
COPY seed/data seed/data
COPY docs docs
# GRAPH_URL=file:graph/fingraph.db needs this writable folder; the rest of the file system may be read-only
RUN mkdir graph && chown node:node graph
USER node
EXPOSE 4000
STOPSIGNAL SIGTERM
# checks liveness only: a restart helps neither a database that is down nor a running load; /health/ready reports those
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# also runs other commands: `docker run … ask partners-in-market`
ENTRYPOINT ["node", "dist/src/main.js"]
CMD ["serve"]
