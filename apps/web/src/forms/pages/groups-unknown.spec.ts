import { commands, type ProcessDefinition, type ProposalView } from '@eensluidend/contracts';
import { z } from 'zod';
import { namesOf } from '../../names';
import { requestFrom } from '../body';
import { choicesIn } from '../choices';
import type { FormContext } from '../context';
import { emptyDraft, laidOver } from '../draft';
import { fieldsIn, requestOf, type Field } from '../fields';
import { laidOut } from '../layout';
import { resolved, type Command, type Schema } from '../schema';
import { correctionLayout } from './correction';
import { asFilledIn } from './decision';
import { layoutOf } from '.';

const definition = {
  bodies: [
    { id: 'raad-m', kind: 'council', name: 'Raad M', municipality: 'm', groups: [{ id: 'd66', name: 'D66' }] },
    { id: 'college-m', kind: 'college', name: 'College M', municipality: 'm' },
    { id: 'raad-v', kind: 'council', name: 'Raad V', municipality: 'v' },
    { id: 'college-v', kind: 'college', name: 'College V', municipality: 'v' },
  ],
  routes: [],
} as unknown as ProcessDefinition;

const contextOf = (body: string): FormContext => ({
  who: { role: body.startsWith('raad') ? 'griffier' : 'municipalSecretary', body },
  definition,
  proposal: { route: 'nota', texts: [], advices: [] } as unknown as ProposalView,
  names: namesOf(definition),
});

type Described = Schema & { readonly $defs?: Readonly<Record<string, Schema>> };

const commandOf = (name: keyof typeof commands): Command => {
  const { summary, path, kind, roles, body } = commands[name];
  const { $defs = {}, ...schema } = z.toJSONSchema(body, { io: 'input' }) as Described;
  return { name, summary, path, kind, roles, secretaryForAll: false, body: () => resolved(schema, $defs) };
};

function formOf(name: keyof typeof commands, body: string) {
  const [command, context] = [commandOf(name), contextOf(body)];
  const layout = layoutOf(command, context);
  return { layout, form: laidOut(requestOf(command.body(), choicesIn(context, name)), layout) };
}

const group = (body: string): Field | undefined =>
  fieldsIn(formOf('recordWrittenQuestion', body).form).find(({ name }) => name === 'group');

describe('A council whose groups the definition does not name', () => {
  it('types their names, which are kept as keys (R80)', () => {
    const { form } = formOf('recordDecision', 'raad-v');
    const draft = laidOver(emptyDraft(form), {
      votes: { for: '4', against: '2', byGroup: [{ group: 'Lokaal Vaals', for: '4', against: '2' }] },
      motions: [{ title: 'Motie', group: 'CDA', status: 'adopted' }],
    });
    expect(requestFrom(form, draft).body).toMatchObject({
      votes: { byGroup: [{ group: 'lokaal-vaals', for: 4, against: 2 }] },
      motions: [{ group: 'cda' }],
    });
  });

  it('is not asked which group put a question, and is told why', () => {
    expect(group('raad-v')?.hidden).toBe(true);
    expect(group('college-v')?.hidden).toBe(true);
    expect(formOf('recordWrittenQuestion', 'raad-v').layout.lead).toBe(
      'De fracties van deze raad staan niet in de procesdefinitie. Daarom vragen wij niet welke fractie het vroeg.',
    );
  });
});

it('lets a council and its college choose from the groups that are known', () => {
  const d66 = [{ value: 'd66', label: 'D66' }];
  expect(group('raad-m')).toMatchObject({ kind: 'choice', options: d66 });
  expect(group('college-m')).toMatchObject({ kind: 'choice', options: d66 });
});

it('asks of a corrected report its day and source, so that it stays a report that can be corrected again (R110)', () => {
  const line = { id: '1', kind: 'AdviceAnswered', sentence: 'Beantwoord.' };
  const layout = correctionLayout({
    line: line as Parameters<typeof correctionLayout>[0]['line'],
    layout: { at: { happened: { label: 'Al eerder beantwoord?' } } },
    known: '',
    recorded: undefined,
  });
  expect(layout.at?.['correction.by.body.happened']).toEqual({
    label: 'Wanneer gebeurde het echt, en waar blijkt dat uit?',
    required: true,
  });
});

it('shows what was recorded with the names of groups, where typing such a name gives the same group (R80)', () => {
  const line = (group: string, groupName: string) => ({ group, groupName, for: 1, against: 0 });
  const byGroup = [line('lokaal-v', 'Lokaal V'), line('moed', 'M:OED')];
  const decision = { votes: { byGroup, byMember: [] }, motions: [] };
  const context: FormContext = {
    ...contextOf('raad-v'),
    proposal: { decisions: [decision] } as unknown as ProposalView,
  };
  const recorded = {
    votes: {
      byGroup: [
        { group: 'lokaal-v', for: '1' },
        { group: 'moed', for: '1' },
      ],
    },
    motions: [{ title: 'lokaal-v', group: 'lokaal-v' }],
  };
  expect(asFilledIn(recorded, context)).toEqual({
    votes: {
      byGroup: [
        { group: 'Lokaal V', for: '1' },
        { group: 'moed', for: '1' },
      ],
    },
    motions: [{ title: 'lokaal-v', group: 'Lokaal V' }],
  });
});
