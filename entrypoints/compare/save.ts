/** Offer a text as a file to save. */
export function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the bytes once it has begun, which is after this task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
