/** What an image of a container is called, without its tag and its digest; a colon before a slash is a port. */
export function imageName(image: string): string {
  const last = image.lastIndexOf('/') + 1;
  const end = image.slice(last).search(/[@:]/);
  return end < 0 ? image : image.slice(0, last + end);
}
