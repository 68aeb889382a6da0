import type { FragmentLayer } from 'sigma/rendering';

/** A fill with a rim inside its edge, which parts a node from the lines behind it. */
export function rimShader(): FragmentLayer {
  const colour = { size: 4, type: WebGL2RenderingContext.UNSIGNED_BYTE, normalized: true } as const;
  return {
    name: 'rim',
    uniforms: [],
    attributes: [
      { name: 'rimFill', source: 'color', ...colour },
      { name: 'rimColour', source: 'rim', ...colour },
    ],
    glsl: /* glsl */ `
vec4 layer_rim(vec4 v_rimFill, vec4 v_rimColour) {
  float width = 1.5 * context.pixelToUV;
  float inside = smoothstep(-context.aaWidth, context.aaWidth, context.sdf + width);
  return mix(v_rimFill, v_rimColour, inside);
}
`,
  };
}
