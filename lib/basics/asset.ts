/** What lies beside saved pages and is none: pictures, styles, scripts, and what systems put into folders. */

const ASSET_ENDINGS = [
  'png jpe?g gif svg webp avif ico bmp tiff?',
  'css js mjs map woff2? ttf otf eot',
  'mp[34] m4[av] webm og[gv] wav mov',
];
const ASSET = new RegExp(String.raw`\.(?:${ASSET_ENDINGS.join(' ').replaceAll(' ', '|')})$`, 'i');
/** The folder that a browser saves beside a page, in the words of the languages that the big ones use. */
const BESIDE_PAGE = /(?:_files|-filer|_fichiers|-Dateien|_archivos|_file|_bestanden|_arquivos|_soubory|\.files)\//i;
const SYSTEM = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\.(?!\.?(?:\/|$))[^/]+(?:\/|$))/;

/** @param path - within the archive or folder, parts divided by "/" */
export function isAsset(path: string): boolean {
  return ASSET.test(path) || BESIDE_PAGE.test(path) || SYSTEM.test(path);
}
