import type { Report } from '@/lib/model/report';

/** What the welcome page asks of the world. */
export interface WelcomeActions {
  /** The report on the newest text of the example, compared with an earlier one; `null`: with one of our choice. */
  report(against: number | null): Promise<Report>;
  /** The keys that open the popup; `null`: none are set. */
  shortcut(): Promise<string | null>;
}
