import { useEffect, useMemo, useState } from 'preact/hooks';
import { OpenLink } from '../OutLink';
import { type PopupActions, PopupApp } from './PopupApp';

/** A tab, and whether its window is private. */
export interface PanelTab {
  readonly id: number;
  readonly windowId: number;
  readonly isPrivate: boolean;
}

export interface PanelActions {
  /** Calls back with the tab to report on, at once and whenever it shows another page. @returns undo */
  follow(show: (tab: PanelTab) => void): () => void;
  actionsFor(tab: PanelTab): PopupActions;
  /** How a web page is opened from over a tab; `null`: by a link. */
  opener(tab: PanelTab): ((url: string) => void) | null;
}

/** A page on view: the same tab may show another page, so each gets a number. */
interface Shown {
  readonly tab: PanelTab;
  readonly visit: number;
}

/** The report beside the page. It follows the reader from tab to tab and from page to page. */
export function PanelApp({ actions }: { actions: PanelActions }) {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => actions.follow(tab => setShown(before => ({ tab, visit: (before?.visit ?? 0) + 1 }))), [actions]);
  return shown === null ? null : <Page key={shown.visit} tab={shown.tab} actions={actions} />;
}

function Page({ tab, actions }: { tab: PanelTab; actions: PanelActions }) {
  const forTab = useMemo(() => actions.actionsFor(tab), [actions, tab]);
  return (
    <OpenLink.Provider value={actions.opener(tab)}>
      <PopupApp actions={forTab} place="panel" />
    </OpenLink.Provider>
  );
}
