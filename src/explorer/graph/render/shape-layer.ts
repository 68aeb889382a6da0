import type { FragmentLayer } from 'sigma/rendering';

import type { NodeShape } from '../style/style.ts';

/**
 * Fills a shape inside the circle of a node, with a rim that separates it from the edges behind it. To sigma each node is
 * a circle: it would search the outline of any other shape for the ends of edges, for each vertex of each edge, which
 * takes many times as long.
 */
export function shapeLayer(): FragmentLayer {
  const { FLOAT, UNSIGNED_BYTE } = WebGL2RenderingContext;
  const colour = { size: 4, type: UNSIGNED_BYTE, normalized: true } as const;
  return {
    name: 'shape',
    uniforms: [],
    attributes: [
      { name: 'shapeFill', source: 'color', ...colour },
      { name: 'shapeRim', source: 'rim', ...colour },
      { name: 'shapeCode', source: 'shapeCode', size: 1, type: FLOAT },
    ],
    glsl: /* glsl */ `
float shape_distance(vec2 p, float code) {
  float turn = atan(p.x, p.y);
  if (code < 5.5) {
    vec2 a = abs(p);
    if (code < 0.5) return length(p) - 1.0;
    if (code > 3.5) return code < 4.5 ? max(a.x - 0.9, a.y - 0.42) : max(a.x - 0.42, a.y - 0.9);
    if (code > 2.5) a = abs(vec2(p.x + p.y, p.x - p.y)) * 0.70710678; // a plus on its side
    if (code < 1.5 || code > 2.5) return min(max(a.x - 0.34, a.y - 0.94), max(a.y - 0.34, a.x - 0.94));
    // a tenth of the star, from a tip at angle 0 to a corner at half the radius
    float tenth = 0.62831853;
    float angle = abs(mod(turn + tenth, 2.0 * tenth) - tenth);
    vec2 q = length(p) * vec2(sin(angle), cos(angle));
    vec2 tip = vec2(0.0, 1.0);
    vec2 side = 0.5 * vec2(sin(tenth), cos(tenth)) - tip;
    return dot(q - tip, normalize(vec2(-side.y, side.x)));
  }
  // see SHAPE_CODES
  float corners = floor(code / 2.0);
  float part = 6.2831853 / corners;
  float shifted = turn + (mod(code, 2.0) > 0.5 ? 0.0 : part / 2.0);
  return cos(floor(0.5 + shifted / part) * part - shifted) * length(p) - cos(part / 2.0);
}

vec4 layer_shape(vec4 v_shapeFill, vec4 v_shapeRim, float v_shapeCode) {
  float distance = shape_distance(context.uv / context.shapeSize, v_shapeCode) * context.shapeSize;
  float width = 1.5 * context.pixelToUV;
  float soft = context.aaWidth;
  vec4 colour = mix(v_shapeFill, v_shapeRim, smoothstep(-soft, soft, distance + width));
  colour.a *= smoothstep(soft, -soft, distance);
  return colour;
}
`,
  };
}

/** The numbers that the shader reads. A polygon is twice its number of corners, plus 1 if a side is at the top. */
export const SHAPE_CODES: Readonly<Record<NodeShape, number>> = {
  circle: 0,
  plus: 1,
  star: 2,
  cross: 3,
  card: 4,
  bar: 5,
  triangle: 6,
  wedge: 7,
  diamond: 8,
  square: 9,
  pentagon: 10,
  hexagon: 12,
};
