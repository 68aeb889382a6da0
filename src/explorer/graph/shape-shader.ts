import type { SDFShape } from 'sigma/rendering';

import { cornersOf, type Shape } from './look.ts';

/** A polygon as sigma wants it: its signed distance, after Quilez, "Polygon - exact". */
export function shapeShader(shape: Exclude<Shape, 'circle'>): SDFShape {
  const corners = cornersOf(shape) ?? [];
  const list = corners.map(([x, y]) => `vec2(${x.toFixed(5)}, ${(-y).toFixed(5)})`).join(', ');
  return {
    name: shape,
    uniforms: [],
    inradiusFactor: Math.min(...corners.map((corner, at) => middleDistance(corner, corners.at(at - 1) ?? corner))),
    glsl: /* glsl */ `
float sdf_${shape}(vec2 uv, float size) {
  vec2 v[${corners.length}] = vec2[${corners.length}](${list});
  vec2 p = uv / size;
  float d = dot(p - v[0], p - v[0]);
  float s = 1.0;
  int j = ${corners.length - 1};
  for (int i = 0; i < ${corners.length}; i++) {
    vec2 e = v[j] - v[i];
    vec2 w = p - v[i];
    vec2 b = w - e * clamp(dot(w, e) / dot(e, e), 0.0, 1.0);
    d = min(d, dot(b, b));
    bvec3 c = bvec3(p.y >= v[i].y, p.y < v[j].y, e.x * w.y > e.y * w.x);
    if (all(c) || all(not(c))) s = -s;
    j = i;
  }
  return s * sqrt(d) * size;
}
`,
  };
}

function middleDistance([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): number {
  return Math.hypot((x1 + x2) / 2, (y1 + y2) / 2);
}
