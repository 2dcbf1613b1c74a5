import type { LastRead } from '@/lib/model/checked';
import type { Report } from '@/lib/model/report';
import type { Highlighting } from './highlighting';
import type { PaperActions } from './paper-actions';
import type { Consent } from './use-consent';

export interface ReportProps {
  readonly report: Report;
  readonly corpusEmpty: boolean;
  readonly highlighting: Highlighting;
  readonly consent: Consent;
  readonly lastRead: LastRead | null;
  /** `null` where nothing is written, as in private windows. */
  readonly papers: PaperActions | null;
  onAgainst(versionId: number): void;
  onCompare(versionId: number): void;
  onHighlight(against: number | null): void;
}
