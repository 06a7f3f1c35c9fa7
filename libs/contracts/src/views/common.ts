import { z } from 'zod';

/** A day of which parts may be unknown. */
export const civil = () => z.string().meta({ description: 'Een dag; delen kunnen onbekend zijn (EDTF).' });
export const instant = () => z.iso.datetime();

const rule = {
  rule: z.string().optional(),
  basis: z.string().optional().meta({ description: 'Het artikel of de afspraak.' }),
};

export const warningView = z
  .object({ code: z.string(), sentence: z.string(), ...rule })
  .meta({ id: 'Warning', description: 'Een feit dat klopt maar niet regelmatig is.' });

/** What a command did, as told to the one who sent it. */
export const effectView = z
  .object({
    effect: z.enum(['counts', 'doesNotCount']),
    warnings: z.array(warningView),
    proposalId: z.uuid(),
    ids: z
      .record(z.string(), z.uuid())
      .meta({ description: 'De sleutels van wat is vastgelegd, zoals textId of decisionId.' }),
    documents: z.array(z.uuid()).meta({ description: 'De opgeslagen stukken, in de volgorde van het verzoek.' }),
  })
  .meta({ id: 'Effect', description: 'Wat is vastgelegd, en of het meetelt.' });

export const cellStatus = ['notReached', 'open', 'agreed', 'rejected', 'amended', 'held', 'done', 'notTaking'] as const;

const cell = z
  .object({
    step: z.string(),
    body: z.string().optional(),
    bodyName: z.string().optional(),
    status: z.enum(cellStatus),
    label: z.string().meta({ description: 'Wat er in de cel staat, in gewoon Nederlands.' }),
    on: civil().optional(),
    since: civil().optional().meta({ description: 'Sinds wanneer deze stap open staat.' }),
    plannedOn: civil().optional(),
    votes: z.string().optional(),
    assumed: z.boolean(),
    countsNot: z.string().optional().meta({ description: 'Waarom een besluit niet meetelt.' }),
    tag: z
      .string()
      .meta({ description: 'Geef deze waarde mee als If-Match om niet over een ander heen te schrijven.' }),
  })
  .meta({ id: 'BoardCell' });

export const boardView = z
  .object({
    proposalId: z.uuid(),
    dossierId: z.uuid(),
    title: z.string(),
    route: z.string(),
    round: z.int(),
    earlierRounds: z.array(z.object({ round: z.int(), label: z.string(), on: civil() })),
    today: z.string().meta({ description: 'De dag waarop dit bord geldt, naar de klok van het systeem.' }),
    stage: z.object({ step: z.string(), name: z.string() }).optional(),
    state: z.enum(['running', 'returned', 'adopted', 'published', 'withdrawn', 'insufficientSupport', 'superseded']),
    stateLabel: z.string(),
    steps: z.array(z.object({ step: z.string(), name: z.string(), kind: z.string(), perMunicipality: z.boolean() })),
    joint: z.array(cell),
    municipalities: z.array(z.object({ id: z.string(), name: z.string(), role: z.string(), cells: z.array(cell) })),
    advisers: z.array(
      z.object({
        body: z.string(),
        name: z.string(),
        status: z.string(),
        label: z.string(),
        dueOn: civil().optional(),
        assumed: z.boolean(),
      }),
    ),
    texts: z.array(
      z.object({ textId: z.uuid(), label: z.string(), live: z.boolean(), addedOn: civil(), assumed: z.boolean() }),
    ),
    warnings: z.array(warningView),
  })
  .meta({ id: 'Board', description: 'Zes gemeenten × stappen: waar is het voorstel.' });

export const timelineView = z
  .object({
    proposalId: z.uuid(),
    lines: z.array(
      z.object({
        id: z.uuid(),
        on: civil(),
        knownSince: civil().optional().meta({ description: 'Als het later bekend werd dan het gebeurde.' }),
        recordedAt: instant(),
        kind: z.string(),
        bodies: z.array(z.string()).meta({ description: 'De organen waar dit feit over gaat.' }),
        sentence: z.string(),
        source: z.string(),
        assumed: z.boolean(),
        effect: z.enum(['counts', 'doesNotCount']).optional(),
        warnings: z.array(warningView),
        correctable: z.boolean().optional().meta({ description: 'Of u dit gemelde feit mag corrigeren.' }),
      }),
    ),
  })
  .meta({ id: 'Timeline', description: 'Alles wat gebeurde, op de dag waarop het gebeurde.' });

export const obligationView = z
  .object({
    key: z.string(),
    kind: z.string(),
    actor: z.string(),
    actorName: z.string(),
    act: z.string(),
    since: civil(),
    knownSince: civil().optional(),
    dueOn: civil().optional(),
    remindOn: civil().optional(),
    computed: z.string().optional().meta({ description: 'Hoe de termijn is berekend.' }),
    sentence: z.string(),
    ifNothing: z.string(),
    blocking: z.boolean().meta({ description: 'Of het voorstel hierop wacht.' }),
    choices: z
      .array(z.enum(['resumeRound', 'confirmReturn']))
      .optional()
      .meta({ description: 'Waaruit te kiezen is, bij een stap die niet meer uit de feiten volgt.' }),
    historic: z.boolean().meta({ description: 'Was al voorbij toen het werd vastgelegd: er gebeurt niets vanzelf.' }),
    ...rule,
  })
  .meta({ id: 'Obligation' });

export const obligationsView = z
  .object({ proposalId: z.uuid(), obligations: z.array(obligationView) })
  .meta({ id: 'Obligations', description: 'Wat er open staat, van wie, tot wanneer en hoe dat is berekend.' });

export const whyView = z
  .object({
    proposalId: z.uuid(),
    summary: z.string(),
    reasons: z.array(
      z.object({
        body: z.string(),
        key: z.string().meta({ description: 'Dezelfde sleutel als in obligations.' }),
        bodyName: z.string(),
        act: z.string(),
        since: civil(),
        knownSince: civil().optional(),
        nextPossibleOn: civil().optional(),
        ifNothing: z.string(),
        sentence: z.string(),
        ...rule,
      }),
    ),
  })
  .meta({ id: 'Why', description: 'Waarom staat het stil?' });

export const problemView = z
  .object({
    type: z.string(),
    status: z.int(),
    title: z.string(),
    detail: z.string(),
    code: z.string(),
    field: z.string().optional(),
    ...rule,
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
    first: z.object({ on: civil(), outcome: z.string() }).optional(),
    also: z
      .array(z.object({ code: z.string(), detail: z.string() }))
      .optional()
      .meta({ description: 'Wat er verder ontbreekt; detail noemt alles.' }),
  })
  .meta({ id: 'Problem', description: 'Een weigering: application/problem+json (RFC 9457).' });

export type Effect = z.output<typeof effectView>;
export type BoardView = z.output<typeof boardView>;
export type BoardCell = z.output<typeof cell>;
export type TimelineView = z.output<typeof timelineView>;
export type ObligationsView = z.output<typeof obligationsView>;
export type WhyView = z.output<typeof whyView>;
export type Problem = z.output<typeof problemView>;
