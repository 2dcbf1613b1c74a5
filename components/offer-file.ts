/** Hand a file to the reader, who says where to keep it. */
export function offerFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // A minute: the address is needed until the browser has begun to write, and it may ask the reader first.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
