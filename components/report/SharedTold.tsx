import { useEffect, useRef } from 'preact/hooks';
import { Say } from '../words/Say';

interface Props {
  onAgree(): void;
  onRefuse(): void;
}

/** Said once, before the words that another article shares are painted: the page can read which they are. */
export function SharedTold({ onAgree, onRefuse }: Props) {
  const agree = useRef<HTMLButtonElement>(null);
  useEffect(() => agree.current?.focus(), []);
  return (
    <div class="note told" role="group" aria-labelledby="shared-told">
      <p id="shared-told" class="small">
        <Say id="shared-told" />
      </p>
      <div class="foot-row">
        <button ref={agree} type="button" class="button primary" onClick={onAgree}>
          <Say id="shared-told-agree" />
        </button>
        <button type="button" class="button" onClick={onRefuse}>
          <Say id="shared-told-refuse" />
        </button>
      </div>
    </div>
  );
}
