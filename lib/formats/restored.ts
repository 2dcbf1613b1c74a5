/** Texts of one article as they stood on its page: what other tools left in them undone. */
import { withoutEntities } from './entities';
import { hasMarkup, withoutMarkup } from './markup';
import { withoutMojibake } from './mojibake';

/** One text for each given, in their order. Where markup was, "\n\n" stands between its blocks. */
export function restoredText(texts: readonly string[]): readonly string[] {
  return withoutMojibake(texts).map(text => (hasMarkup(text) ? withoutMarkup(text) : withoutEntities(text)));
}
