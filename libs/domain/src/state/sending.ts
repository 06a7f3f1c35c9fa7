import type { ElectronicConsentRecorded, SendingRecorded } from '@eensluidend/contracts';
import type { Moment } from './moment';

export interface Sending extends SendingRecorded {
  readonly at: Moment;
  /** Sent so that its date counts: along a route that the addressee allows, and not bounced. */
  readonly counts: boolean;
  readonly noticed?: Moment;
  readonly bounced?: Moment;
  readonly received?: Moment;
}

/** What was sent to whom along which route, and who is reachable electronically (Awb 2:7-2:25). */
export interface Sendings {
  readonly consents: readonly (ElectronicConsentRecorded & { readonly at: Moment })[];
  readonly list: readonly Sending[];
}

export const noSendings: Sendings = { consents: [], list: [] };
