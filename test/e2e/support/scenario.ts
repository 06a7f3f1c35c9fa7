import { proposalView, type CommandInput } from '@eensluidend/contracts';
import { clientOf, people, type Client } from './client';

export const municipalities = ['gm1903', 'gm1729', 'gm0935', 'gm0938', 'gm0981', 'gm0994'] as const;

/** The day of every scenario, unless a test moves it. */
export const today = '2025-12-17';

/** A fact with its source. */
export const happened = (on = '2025-12-16'): CommandInput<'recordDecision'>['happened'] => ({
  on,
  source: { kind: 'document', citation: 'Besluitenlijst, punt 7' },
});

/** Everybody who takes part, each with a client of one API. */
export const everybody = (baseUrl: string) => {
  const as = (who: string | undefined): Client => clientOf(baseUrl, who);
  return {
    as,
    nobody: as(undefined),
    secretary: as(people.secretary),
    operator: as(people.operator),
    griffier: (municipality: string) => as(people.griffier(municipality)),
    municipalSecretary: (municipality: string) => as(people.municipalSecretary(municipality)),
    adviser: (body: string) => as(people.adviser(body)),
    setClock: (now: string | null) =>
      as(people.operator).request('/dev/clock', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ now }),
      }),
  };
};

export type Everybody = ReturnType<typeof everybody>;

export interface Started {
  readonly proposalId: string;
  readonly textId: string;
  /** The documents of the three annexes. */
  readonly annexes: readonly string[];
}

/** A proposal on the route of the vision: alignment, six colleges, six councils; aligned, so the colleges are to decide. */
export async function startVision({ secretary }: Everybody): Promise<Started> {
  const { proposalId } = await secretary.record('startProposal', undefined, {
    title: 'Visie re-integratieketen',
    definition: 'maastricht-heuvelland',
    route: 'visie',
    legalNature: 'policy',
    happened: happened('2025-08-01'),
  });
  const { ids } = await secretary.record('addText', proposalId, {
    kind: 'vision',
    label: 'Visie, eerste versie',
    joint: [
      { role: 'note', name: 'Visie', text: 'De zes gemeenten ontwikkelen samen een nieuw mensontwikkelbedrijf.' },
      ...[1, 2, 3].map((nth) => ({
        role: 'annex' as const,
        name: `Bijlage ${nth}`,
        text: `Cijfers van bijlage ${nth}`,
      })),
    ],
    happened: happened('2025-08-01'),
  });
  const textId = ids['textId'] ?? '';
  await secretary.record('recordAlignment', proposalId, {
    textId,
    outcome: 'aligned',
    happened: happened('2025-09-01'),
  });
  const { texts } = await secretary.read(`/v1/proposals/${proposalId}`, proposalView);
  const annexes = (texts[0]?.joint ?? []).filter((part) => part.role === 'annex').map((part) => part.documentId);
  return { proposalId, textId, annexes };
}

/** What a college decides when it agrees. */
export const consent = (municipality: string, textId: string, on = '2025-09-02'): CommandInput<'recordDecision'> => ({
  body: `college-${municipality}`,
  textId,
  outcome: 'adoptedAsProposed',
  happened: happened(on),
});

/** The same for a council. */
export const adoption = (municipality: string, textId: string, on = '2025-12-16'): CommandInput<'recordDecision'> => ({
  ...consent(municipality, textId, on),
  body: `council-${municipality}`,
});

/** A vision on which all six colleges agreed: the councils are to decide. */
export async function visionBeforeCouncils(all: Everybody): Promise<Started> {
  const started = await startVision(all);
  for (const each of municipalities)
    await all.municipalSecretary(each).record('recordDecision', started.proposalId, consent(each, started.textId));
  return started;
}

/** A koersnota whose advice round is open: nobody was asked yet. */
export async function koersnotaInAdviceRound({ secretary }: Everybody): Promise<Started> {
  const { proposalId } = await secretary.record('startProposal', undefined, {
    title: 'Koersnota',
    definition: 'maastricht-heuvelland',
    route: 'koersnota',
    legalNature: 'policy',
    skippedSteps: ['release'],
    happened: happened('2025-08-01'),
  });
  const { ids } = await secretary.record('addText', proposalId, {
    kind: 'courseNote',
    label: 'Koersnota',
    joint: [{ role: 'note', name: 'Koersnota', text: 'Een nieuw mensontwikkelbedrijf.' }],
    happened: happened('2025-08-01'),
  });
  const textId = ids['textId'] ?? '';
  await secretary.record('recordAlignment', proposalId, {
    textId,
    outcome: 'aligned',
    happened: happened('2025-09-01'),
  });
  return { proposalId, textId, annexes: [] };
}
