import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../Icon';
import { Say } from '../words/Say';
import type { MessageId } from '../words/words';

interface Props {
  readonly icon: IconName;
  readonly heading: Extract<
    MessageId,
    `${'no-article' | 'still-loading' | 'forbidden' | 'failed' | 'stopped' | 'panel-press'}-title`
  >;
  /** What it means and what to do next. */
  readonly children: ComponentChildren;
}

/** A state without a report: what it is, why, and what to do next. */
export function Notice({ icon, heading, children }: Props) {
  return (
    <main class="notice">
      <span class="notice-icon">
        <Icon name={icon} />
      </span>
      <h1 tabIndex={-1}>
        <Say id={heading} />
      </h1>
      {children}
    </main>
  );
}
