/** Offers an SVG as a download. @throws {Error} if the browser cannot convert it to a PNG */
export async function saveImage(svg: string, name: string, format: 'svg' | 'png'): Promise<void> {
  const file = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await rasterize(svg);
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: `${name}.${format}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}

/** At twice the size, for print. */
async function rasterize(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`; // the Content-Security-Policy forbids blob:
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [2 * image.width, 2 * image.height];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The image is too large for a PNG.')))),
  );
}
