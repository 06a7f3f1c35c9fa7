import { commands } from '@eensluidend/contracts';
import { caseNames, loadCase } from '../../apps/cli/src/case/load-case';
import type { CaseFact } from '../../apps/cli/src/case/fact';
import { readReference, resolveAll } from '../../apps/cli/src/case/references';

const { variants, facts } = loadCase();
const plays = caseNames.flatMap((name) =>
  Object.keys(loadCase(name).variants).map((variant) => [name, variant] as const),
);
const dummy = '018f6f3e-7c1a-7b2d-9d3e-5a6b7c8d9e0f';

const describeFact = ({ on, says }: CaseFact) => `${on ?? ''} ${says}`;

async function complaint({ command, ...fact }: CaseFact): Promise<string[]> {
  if (command === undefined) return [];
  const body = await resolveAll(command.body, () => dummy);
  const parsed = commands[command.do].body.safeParse(body);
  return parsed.success ? [] : [`${describeFact(fact)}: ${parsed.error.message}`];
}

/** What each command leaves behind, so that references name something that exists. */
const leaves: Partial<Record<string, readonly string[]>> = {
  startProposal: ['dossierId'],
  addText: ['textId', 'note', 'dictum', 'feedbackReport', 'annex'],
  recordAlignment: ['alignmentId'],
  requestAdvice: ['requestId'],
  recordAdvice: ['adviceId'],
  planDecision: ['plannedDecisionId'],
  recordMeeting: ['meetingId'],
  recordDecision: ['decisionId'],
  informCouncil: ['informingId'],
  imposeSecrecy: ['secrecyId'],
  sendDraft: ['draftId'],
  recordZienswijze: ['zienswijzeId'],
  recordMandate: ['mandateId'],
};

const referencesIn = (value: unknown): readonly string[] =>
  JSON.stringify(value ?? null).match(/(?<=")\$[^"]+(?=")/g) ?? [];

describe.each(plays)('De gegevens van de zaak %s, variant %s', (name, variant) => {
  const all = loadCase(name).facts(variant);

  it('holds facts that the contracts accept', async () => {
    expect((await Promise.all(all.map(complaint))).flat()).toEqual([]);
  });

  it('names a source for every fact: a document and its place, or why it is assumed', () => {
    expect(all.filter(({ source }) => source.length < 20).map(describeFact)).toEqual([]);
  });

  it('calls an assumption an assumption in what it records', () => {
    const wrong = all.filter(({ command, assumed }) => {
      const happened = JSON.stringify(command?.body['happened'] ?? null);
      return happened !== 'null' && happened.includes('"assumption"') !== assumed;
    });
    expect(wrong.map(describeFact)).toEqual([]);
  });

  it('tells the facts in the order in which they happened, with the clock at or after each', () => {
    const instants = all.map(({ at }) => Date.parse(at));
    expect(instants).toEqual(instants.toSorted((one, other) => one - other));
    const early = all.filter(
      ({ on, at }) => on !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(on) && on > at.slice(0, 10),
    );
    expect(early.map(describeFact)).toEqual([]);
  });

  it('refers only to facts told before, and to what they leave behind', () => {
    const told = new Map<string, string>();
    const wrong: string[] = [];
    for (const fact of all) {
      for (const text of referencesIn([fact.command?.body, fact.about])) {
        const reference = readReference(text);
        const from = reference && told.get(reference.name);
        const exists =
          from !== undefined && (reference?.field === undefined || leaves[from]?.includes(reference.field));
        if (!exists) wrong.push(`${text} in "${fact.says}"`);
      }
      if (fact.name !== undefined && fact.command) told.set(fact.name, fact.command.do);
    }
    expect(wrong).toEqual([]);
  });

  it('leaves to the system what the system does itself', () => {
    const engine = all.filter(({ command }) => command && commands[command.do].roles.some((role) => role === 'engine'));
    expect(engine.map(describeFact)).toEqual([]);
  });

  it('lets each command be sent by a role that may send it', () => {
    const wrong = all.filter(
      ({ command }) => command && !commands[command.do].roles.some((role) => command.as.split(/[:@]/)[1] === role),
    );
    expect(wrong.map(describeFact)).toEqual([]);
  });
});

describe('De stemming in Maastricht op 16 december 2025', () => {
  const vote = facts('adopted').find(({ name }) => name === 'besluit-maastricht');

  it('lists 36 members in 15 groups, all in favour, each once', () => {
    const parsed = commands.recordDecision.body.shape.votes.parse(vote?.command?.body['votes']);
    const members = parsed?.byMember ?? [];
    expect(members).toHaveLength(36);
    expect(new Set(members.map(({ member }) => member.name)).size).toBe(36);
    expect(parsed?.byGroup).toHaveLength(15);
    for (const { group, for: count } of parsed?.byGroup ?? []) {
      expect([group, members.filter((each) => each.group === group && each.vote === 'for').length]).toEqual([
        group,
        count,
      ]);
    }
  });

  it('is a fact from a document, while the attendance is assumed', () => {
    const meeting = facts('adopted').find(({ name }) => name === 'vergadering-maastricht');
    expect([vote?.assumed, meeting?.assumed]).toEqual([false, true]);
  });
});

describe('De varianten', () => {
  it('tell the same until the council of Vaals decides', () => {
    const [one = [], other = []] = Object.keys(variants).map(facts);
    const parting = one.findIndex((fact, at) => JSON.stringify(fact) !== JSON.stringify(other[at]));
    expect(one[parting]?.says).toBe('De raad van Vaals stelt de koersnota vast.');
    expect(other[parting]?.says).toBe('De raad van Vaals wijst de koersnota af.');
  });
});
