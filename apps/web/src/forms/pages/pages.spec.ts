import { commands, type ProcessDefinition, type ProposalView } from '@eensluidend/contracts';
import { z } from 'zod';
import { namesOf } from '../../names';
import { requestFrom } from '../body';
import type { FormContext } from '../context';
import { emptyDraft, laidOver, withDraft, type Draft } from '../draft';
import { fieldsIn, requestOf, type Field, type GroupField } from '../fields';
import { laidOut } from '../layout';
import { resolved, type Command, type Schema } from '../schema';
import { layoutOf } from '.';

const definition = {
  bodies: [
    { id: 'raad', kind: 'council', name: 'Raad' },
    { id: 'college', kind: 'college', name: 'College', municipality: 'vaals' },
  ],
  routes: [
    { name: 'nota', steps: [{ id: 'raden', kind: 'councilRound' }] },
    { name: 'regeling', steps: [{ id: 'raden', kind: 'councilRound', purpose: 'permission' }] },
  ],
} as unknown as ProcessDefinition;

const context = (body: string, proposal: Partial<ProposalView> = {}): FormContext => ({
  who: { role: body === 'raad' ? 'griffier' : 'municipalSecretary', body },
  definition,
  proposal: { route: 'nota', texts: [], ...proposal } as ProposalView,
  names: namesOf(definition),
});

type Described = Schema & { readonly $defs?: Readonly<Record<string, Schema>> };

/** What a command asks, as the description of the API has it. */
const commandOf = (name: keyof typeof commands): Command => {
  const { summary, path, kind, roles, body } = commands[name];
  const { $defs = {}, ...schema } = z.toJSONSchema(body, { io: 'input' }) as Described;
  return { name, summary, path, kind, roles, secretaryForAll: false, body: () => resolved(schema, $defs) };
};

function formOf(name: keyof typeof commands, reader: FormContext, asked = {}) {
  const command = commandOf(name);
  const layout = layoutOf(command, reader, asked);
  const form = laidOut(
    requestOf(command.body(), () => undefined),
    layout,
  );
  return { form, layout };
}

const fieldAt = (form: GroupField, ...path: readonly string[]): Field | undefined =>
  path.reduce<Field | undefined>((field, name) => {
    if (field?.kind === 'list') return name === '*' ? field.item : undefined;
    return field?.kind === 'group' ? fieldsIn(field).find((each) => each.name === name) : undefined;
  }, form);

const replaced = [{ textId: '1', label: 'Koersnota', live: true }] as unknown as ProposalView['texts'];
const frontOf = (form: GroupField) =>
  form.parts.filter(({ folded }) => !folded).flatMap(({ fields }) => fields.map(({ name }) => name));

describe('The form of a rectification', () => {
  it('asks a municipality only for itself, and the number of the Gemeenteblad in front', () => {
    const { form, layout } = formOf('recordRectification', context('college'));
    expect([fieldAt(form, 'municipality')?.hidden, layout.known]).toEqual([true, { municipality: 'vaals' }]);
    expect(frontOf(form)).toEqual(['municipality', 'gazetteNumber', 'happened']);
  });

  it('asks the secretary of the stuurgroep for which municipality', () => {
    const secretary: FormContext = { ...context('college'), who: { role: 'secretary', body: 'stuurgroep' } };
    expect(fieldAt(formOf('recordRectification', secretary).form, 'municipality')?.hidden).toBeUndefined();
  });
});

it('names the papers that are secret where papers were taken off the internet', () => {
  const secrecies = [
    { secrecyId: '1', body: 'college', status: 'imposed', papers: ['Bijlage 2'] },
    { secrecyId: '2', body: 'college', status: 'lifted', papers: ['Bijlage 3'] },
  ];
  const { form } = formOf('recordDocumentWithdrawal', context('college', { secrecies }));
  expect(fieldAt(form, 'documents')?.hint).toBe('Geheim is: Bijlage 2.');
});

describe('The form of a text', () => {
  it('asks why in front, and needs it, when another text lies there', () => {
    const { form } = formOf('addText', context('college', { texts: replaced }));
    expect(frontOf(form)).toEqual(['kind', 'label', 'reason', 'joint']);
    expect(fieldAt(form, 'reason')).toMatchObject({ required: true, hint: 'Waarom deze tekst “Koersnota” vervangt.' });
  });

  it('does not ask why of the first text', () => {
    const { form } = formOf('addText', context('college'));
    expect(frontOf(form)).toEqual(['kind', 'label', 'joint']);
    expect(fieldAt(form, 'reason')?.hidden).toBe(true);
  });

  it('asks in one question who may see a paper, so that it cannot be closed and open at once', () => {
    const { form } = formOf('addText', context('college'));
    expect(fieldAt(form, 'joint', '*', 'closed')?.label).toBe('Wie mag dit stuk zien?');
    const sent = (answer: string) => {
      const part: Draft = { role: 'note', name: 'Nota', text: 'Tekst', closed: answer, open: '', replaces: '' };
      return requestFrom(form, withDraft(emptyDraft(form), 'joint', [part])).body;
    };
    const part = { role: 'note', name: 'Nota', text: 'Tekst' };
    expect([sent(''), sent('false'), sent('true')]).toEqual([
      { joint: [part] },
      { joint: [{ ...part, open: true }] },
      { joint: [{ ...part, closed: true }] },
    ]);
  });
});

it('asks of secrecy the paragraph and the letter, which the ground needs', () => {
  const { form } = formOf('imposeSecrecy', context('college'));
  expect(['paragraph', 'letter'].map((name) => fieldAt(form, 'ground', name)?.required)).toEqual([true, true]);
});

describe('The form of a decision', () => {
  const hidden = (reader: FormContext) =>
    ['takenBy', 'refusalGround'].filter((name) => fieldAt(formOf('recordDecision', reader).form, name)?.hidden);

  it('leaves out what a council or a route does not know', () => {
    expect(hidden(context('raad'))).toEqual(['takenBy', 'refusalGround']);
    expect(hidden(context('college'))).toEqual(['refusalGround']);
    expect(hidden(context('raad', { route: 'regeling' }))).toEqual(['takenBy']);
  });

  it('asks in plain words which papers were decided upon', () => {
    const asked = fieldAt(formOf('recordDecision', context('raad')).form, 'jointCommitments');
    expect([asked?.label, asked?.hint]).toEqual([
      'Welke gezamenlijke stukken lagen voor?',
      'Zo controleren wij dat alle raden dezelfde woorden vaststelden.',
    ]);
  });
});

it('fills in what the address names, where the form asks it', () => {
  const { form, layout } = formOf('recordDecisionTold', context('college'), { adviseurs: 'fnv', advies: '1' });
  const draft = laidOver(emptyDraft(form), layout.known);
  expect(draft).toMatchObject({ advisers: ['fnv'] });
  expect(draft).not.toHaveProperty('adviceId');
});

it('tells nobody a number of a rule beside a field', () => {
  const told = Object.values(commands).map(({ body }) => JSON.stringify(z.toJSONSchema(body, { io: 'input' })));
  expect(told.filter((text) => /\(R\d/.test(text))).toEqual([]);
});
