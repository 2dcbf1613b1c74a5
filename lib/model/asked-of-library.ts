/** A passage, "where does it stand?", or an address, "what is known of it?". */
export type AskedOfLibrary =
  { readonly about: 'passage'; readonly text: string } | { readonly about: 'address'; readonly url: string };
