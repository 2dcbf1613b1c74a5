/** An article's versions, told from the row of its first one. */
import type { Member, VersionRow } from './rows';

/** All versions of an article, in order of arrival. */
export function familyOf(article: VersionRow): readonly Member[] {
  return article.family ?? (article.gone ? [] : [memberOf(article)]);
}

/** The part of a version that the first version of its article keeps. */
export function memberOf({ id, corpusId, digest, label, order, seenAt }: VersionRow): Member {
  return {
    id,
    corpusId,
    digest,
    label,
    ...(order !== undefined && { order }),
    ...(seenAt !== undefined && { seenAt }),
  };
}
