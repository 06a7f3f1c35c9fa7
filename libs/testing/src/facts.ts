import type { CommandName, SealedCommand } from '@eensluidend/contracts';
import type { Fact } from './play';

type Body<Name extends CommandName> = SealedCommand<Name>['body'];

/** A reference to a text; in test views the text is what follows `doc/`. */
export const ref = (text: string) => ({ documentId: `doc/${text}`, commitment: `commitment/${text}` });

/** It happened on a day, as a document says. */
export const happenedOn = (on: string) => ({ on, source: { kind: 'document' as const, citation: ref('bron') } });

/** It happened on a day, or so we assume. */
export const assumedOn = (on: string) => ({ on, source: { kind: 'assumption' as const, reason: ref('aanname') } });

/** The same fact, recorded on a later day. */
export const recordedOn = <F extends Fact>(day: string, fact: F): F => ({ ...fact, recordedOn: day });

export const start = (on = '2025-09-01', body: Partial<Body<'startProposal'>> = {}): Fact<'startProposal'> => ({
  command: {
    name: 'startProposal',
    body: { title: ref('De nota'), definition: 'proefregio', route: 'nota', legalNature: 'policy', ...body },
  },
  key: 'start',
  on,
});

/** A text with a note and a dictum; `with` adds other joint parts. */
export const text = (
  name: string,
  on: string,
  parts: readonly ('feedbackReport' | 'annex')[] = [],
  body: Partial<Body<'addText'>> = {},
): Fact<'addText'> => ({
  command: {
    name: 'addText',
    body: {
      kind: 'courseNote',
      label: ref(name),
      joint: (['note', 'dictum', ...parts] as const).map((role) => ({
        role,
        name: ref(role),
        text: ref(`${name}-${role}`),
      })),
      reason: ref('de vorige was niet goed'),
      happened: happenedOn(on),
      ...body,
    },
  },
  key: name,
  on,
});

export const aligned = (
  name: string,
  on: string,
  outcome: 'aligned' | 'notAligned' = 'aligned',
): Fact<'recordAlignment'> => ({
  command: { name: 'recordAlignment', body: { textId: `text/${name}`, outcome, happened: happenedOn(on) } },
  key: `${name}-${on}`,
  on,
});

export const decision = (
  body: string,
  name: string,
  on: string,
  fields: Partial<Body<'recordDecision'>> = {},
): Fact<'recordDecision'> => ({
  command: {
    name: 'recordDecision',
    body: { body, textId: `text/${name}`, outcome: 'adoptedAsProposed', happened: happenedOn(on), ...fields },
  },
  key: `${body}-${name}-${on}`,
  on,
});

export const rejection = (body: string, name: string, on: string): Fact<'recordDecision'> =>
  decision(body, name, on, { outcome: 'rejected' });

export const planned = (body: string, plannedOn: string, on: string): Fact<'planDecision'> => ({
  command: { name: 'planDecision', body: { body, plannedOn } },
  key: `${body}-${plannedOn}`,
  on,
});

export const meeting = (
  body: string,
  on: string,
  present?: number,
  fields: Partial<Body<'recordMeeting'>> = {},
): Fact<'recordMeeting'> => ({
  command: {
    name: 'recordMeeting',
    body: {
      body,
      ...(present === undefined ? {} : { attendance: { present } }),
      happened: happenedOn(on),
      ...fields,
    },
  },
  key: `${body}-${on}`,
  on,
});

const askers: Readonly<Record<string, string>> = { or: 'director', adviesraad: 'college-aa', bond: 'stuurgroep' };

/** What a request to a works council names (WOR 25 lid 3). */
export const worksCouncilParts = {
  reasons: ref('beweegredenen'),
  staffConsequences: ref('gevolgen'),
  measures: ref('maatregelen'),
};

/** A request that this product delivers, or (`sent: 'byPost'`) that went out by other means on that day. */
export const asked = (
  adviser: string,
  name: string,
  on: string,
  fields: Partial<Body<'requestAdvice'>> & { readonly sent?: 'byPost' } = {},
): Fact<'requestAdvice'> => {
  const { sent, ...body } = fields;
  const basic = { type: 'advice' as const, askedBy: askers[adviser] ?? 'stuurgroep', adviser, textId: `text/${name}` };
  return {
    command: {
      name: 'requestAdvice',
      body: {
        ...basic,
        question: ref('Wat vindt u ervan?'),
        ...(adviser === 'or' ? worksCouncilParts : {}),
        ...(sent ? { happened: happenedOn(on) } : {}),
        ...body,
      },
    },
    key: adviser,
    on,
  };
};

export const received = (adviser: string, on: string): Fact<'recordAdviceReceipt'> => ({
  command: { name: 'recordAdviceReceipt', body: { requestId: `request/${adviser}`, happened: happenedOn(on) } },
  key: `${adviser}-${on}`,
  on,
});

/** An advice of one adviser on its own request, with these points. */
export const advice = (
  adviser: string,
  name: string,
  on: string,
  points: readonly string[] = [],
  fields: Partial<Body<'recordAdvice'>> = {},
): Fact<'recordAdvice'> => ({
  command: {
    name: 'recordAdvice',
    body: {
      signers: [adviser],
      addressees: ['college-aa'],
      requestIds: [`request/${adviser}`],
      textId: `text/${name}`,
      form: 'written',
      tendency: 'positive',
      document: ref(`advies-${adviser}`),
      points: points.map((point) => ({ point, text: ref(point) })),
      happened: happenedOn(on),
      ...fields,
    },
  },
  key: adviser,
  on,
});

export const answered = (adviser: string, on: string, points: readonly string[]): Fact<'answerAdvice'> => ({
  command: {
    name: 'answerAdvice',
    body: {
      adviceId: `advice/${adviser}`,
      answers: points.map((point) => ({ point, answer: 'takenOver' as const })),
      happened: happenedOn(on),
    },
  },
  key: `${adviser}-${on}`,
  on,
});

/** A command of any name on a day. */
export const send = <Name extends CommandName>(name: Name, body: Body<Name>, on: string, key: string = name): Fact => ({
  // The compiler cannot see that a name and the body of that name belong together once both are generic.
  command: { name, body } as Fact['command'],
  key,
  on,
});
