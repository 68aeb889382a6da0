/** Offers a picture as a file. @throws {Error} where the browser cannot make one of it */
export async function saveImage(svg: string, name: string, format: 'svg' | 'png'): Promise<void> {
  const file = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg);
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: `${name}.${format}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}

/** Twice as many pixels each way as the picture has, for print. */
async function pngOf(svg: string): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`; // the policy of the page lets no blob in
  await picture.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [2 * picture.width, 2 * picture.height];
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large for a PNG.')))),
  );
}
