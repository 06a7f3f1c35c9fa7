import { asked, advice, aligned, answered, decision, send, start, text, happenedOn, ref } from './facts';
import type { Fact } from './play';
import { municipalityKeys } from './test-definition';

export const colleges = (count = 3): readonly string[] => municipalityKeys(count).map((id) => `college-${id}`);
export const councils = (count = 3): readonly string[] => municipalityKeys(count).map((id) => `council-${id}`);

/** These bodies decide as proposed on a text, all on one day. */
export const allAgree = (bodies: readonly string[], name: string, on: string): readonly Fact[] =>
  bodies.map((body) => decision(body, name, on));

/** On the short route: text v1 aligned on 2 September 2025; the colleges are to consent. */
export const atConsent: readonly Fact[] = [
  start('2025-09-01', { route: 'kort' }),
  text('v1', '2025-09-01', ['annex']),
  aligned('v1', '2025-09-02'),
];

/** On the short route: all colleges consented to v1 on 4 November 2025; the councils are to decide. */
export const atCouncils: readonly Fact[] = [...atConsent, ...allAgree(colleges(), 'v1', '2025-11-04')];

/** On the short route: all councils adopted v1 on 16 December 2025. */
export const adopted: readonly Fact[] = [...atCouncils, ...allAgree(councils(), 'v1', '2025-12-16')];

/** On the full route: v1 aligned and released on 2 September 2025; the advice round is open. */
export const atAdvice: readonly Fact[] = [
  start('2025-09-01'),
  text('v1', '2025-09-01', ['annex']),
  aligned('v1', '2025-09-02'),
  ...allAgree(colleges(), 'v1', '2025-09-02'),
];

/** On the full route: both advisers were asked by post on 2 September and advised on 6 October, one point each. */
export const atProcessing: readonly Fact[] = [
  ...atAdvice,
  asked('or', 'v1', '2025-09-02', { sent: 'byPost' }),
  asked('adviesraad', 'v1', '2025-09-02', { sent: 'byPost' }),
  advice('or', 'v1', '2025-10-06', ['p1']),
  advice('adviesraad', 'v1', '2025-10-06', ['p1']),
];

/** On the full route: all points answered and the adjusted text v2 with feedback added on 21 October. */
export const afterProcessing: readonly Fact[] = [
  ...atProcessing,
  answered('or', '2025-10-20', ['p1']),
  answered('adviesraad', '2025-10-20', ['p1']),
  text('v2', '2025-10-21', ['feedbackReport', 'annex']),
];

/** The college of AA imposes secrecy on the annex of v1, to end a week after all colleges agreed. */
export const imposed = (
  on = '2025-09-05',
  fields: Partial<Extract<Fact['command'], { name: 'imposeSecrecy' }>['body']> = {},
): Fact =>
  send(
    'imposeSecrecy',
    {
      body: 'college-aa',
      documents: ['doc/v1-annex'],
      ground: { article: '5.1', paragraph: '2', letter: 'b' },
      reason: ref('economisch belang'),
      effectiveFrom: on,
      endsAfter: { condition: 'allCollegesAgreed', length: 'P1W' },
      happened: happenedOn(on),
      ...fields,
    },
    on,
    'annex',
  );
