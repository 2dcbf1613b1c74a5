/** The first sentences of the report: what a reader wants to know before any detail. */
import type { Copy, Relation, Report } from '../model/report';
import type { Told } from '../model/said';
import { unchangedTold } from './changes';

/** Sites that are named; more are counted. Three names are read, a list of ten is skipped. */
const NAMED = 3;

/** Kinds of hints that the summary repeats; copies are gathered, quotes and declarations have sections of their own. */
const REPEATED = ['version', 'new-version', 'rewritten', 'shorter-view', 'changes', 'beside', 'later-version'];

/** Never empty. `isEmpty`: nothing is saved, so there was nothing to ask. */
export function summary(report: Report, isEmpty: boolean): Told[] {
  if (isEmpty) return [{ id: 'empty-collection', values: {} }];
  const told = [...ownHistory(report), ...elsewhere(report)];
  return told.length > 0 ? told : [{ id: 'nothing-known', values: {} }];
}

/** The sentences of the hints about the page's own article, in the order of {@link REPEATED}. */
function ownHistory(report: Report): Told[] {
  const { article, changes, hints } = report;
  if (article === null) return [];
  const own = hints.filter(({ id }) => !id.startsWith('elsewhere-'));
  const told = REPEATED.flatMap(kind => own.filter(hint => hint.kind === kind));
  const speaksOfChanges = told.some(({ kind }) => kind === 'changes' || kind === 'shorter-view');
  const unchanged =
    changes === null || speaksOfChanges || changes.beside.length > 0 ? null : unchangedTold(changes, article.versions);
  return unchanged === null ? told : [told[0], unchanged, ...told.slice(1)].filter(each => each !== undefined);
}

const RELATIONS: readonly Relation[] = ['version', 'copy', 'adapted', 'series', 'passages', 'quotes'];

/** One sentence a relation: the hints of its copies in one. */
function elsewhere({ copies, unread }: Report): Told[] {
  return RELATIONS.flatMap(relation => {
    const those = copies.filter(copy => copy.relation === relation);
    return those.length === 0 ? [] : [sitesTold(relation, those, unread > 0)];
  });
}

function sitesTold(relation: Relation, copies: readonly Copy[], isSome: boolean): Told {
  const sites = [...new Set(copies.map(({ site }) => site))];
  const counted = isSome ? 'at-least' : 'count';
  const shown = sites.length <= NAMED ? 'names' : counted;
  return { id: `elsewhere-${relation}`, values: { shown, sites, count: sites.length } };
}
