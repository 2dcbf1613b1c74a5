import { useEffect, useMemo, useState } from 'preact/hooks';
import { type PopupActions, PopupApp } from './PopupApp';

export interface PanelActions {
  /** Calls back with the tab to report on, at once and whenever it shows another page. @returns undo */
  follow(show: (tabId: number) => void): () => void;
  actionsFor(tabId: number): PopupActions;
}

/** A page on view: the same tab may show another page, so each gets a number. */
interface Shown {
  readonly tabId: number;
  readonly visit: number;
}

/** The report beside the page. It follows the reader from tab to tab and from page to page. */
export function PanelApp({ actions }: { actions: PanelActions }) {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => actions.follow(tabId => setShown(before => ({ tabId, visit: (before?.visit ?? 0) + 1 }))), [actions]);
  return shown === null ? null : <Page key={shown.visit} tabId={shown.tabId} actions={actions} />;
}

function Page({ tabId, actions }: { tabId: number; actions: PanelActions }) {
  const forTab = useMemo(() => actions.actionsFor(tabId), [actions, tabId]);
  return <PopupApp actions={forTab} place="panel" />;
}
