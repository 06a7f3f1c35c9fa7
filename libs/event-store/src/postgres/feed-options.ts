import type { ClientConfig } from 'pg';
import type { ErrorListener } from './connection';

export interface FeedOptions {
  /** A direct connection for LISTEN; without it the feed is polled only. */
  readonly direct?: ClientConfig;
  readonly onError: ErrorListener;
  /** Milliseconds between two looks at the last position. */
  readonly pollEvery?: number;
}
