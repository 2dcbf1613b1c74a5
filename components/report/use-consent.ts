import { useEffect, useRef, useState } from 'preact/hooks';

/** What asking once needs of the world. */
export interface ConsentActions {
  /** Whether the reader was told before, and agreed. Never rejects. */
  isSharedTold(): Promise<boolean>;
  noteSharedTold(): void;
}

export interface Consent {
  /** The version whose shared words are to be painted once the reader agrees; `null`: nothing is asked. */
  readonly asking: number | null;
  /** Do `act` at once where the reader has agreed before, else after it. */
  ask(versionId: number, act: () => void): void;
  agree(): void;
  refuse(): void;
}

/** Ask once before shared words are painted, and remember the answer. */
export function useConsent(actions: ConsentActions): Consent {
  const [asking, setAsking] = useState<number | null>(null);
  const isTold = useRef(false);
  const waiting = useRef<() => void>(() => undefined);
  useEffect(() => {
    void actions.isSharedTold().then(told => void (isTold.current ||= told));
  }, [actions]);
  return {
    asking,
    ask(versionId, act) {
      if (isTold.current) return act();
      waiting.current = act;
      setAsking(versionId);
    },
    agree() {
      isTold.current = true;
      actions.noteSharedTold();
      setAsking(null);
      waiting.current();
    },
    refuse: () => setAsking(null),
  };
}
