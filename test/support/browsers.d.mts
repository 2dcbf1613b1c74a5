export const CHROMIUM_FLAGS: string[];
export function which(name: string): string | null;
export function findChromium(): string | null;
export function findFirefox(): string | null;
