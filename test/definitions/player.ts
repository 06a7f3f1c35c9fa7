import {
  boardView,
  effectView,
  obligationsView,
  proposalView,
  type BoardView,
  type CommandName,
  type ObligationsView,
  type ProposalView,
} from '@eensluidend/contracts';
import { doWhatIsDue } from '../e2e/support/engine';
import type { InMemoryApi } from './in-memory-api';

type Obligation = ObligationsView['obligations'][number];
type Step = readonly [name: CommandName, as: string, body: object];

const secretary = 's:secretary@table';
const happened = {
  on: '2026-03-02',
  source: { kind: 'document', citation: 'Een stuk dat voor deze proef is verzonnen.' },
};
const part = (role: string, words: string) => ({ role, name: role, text: words });

/** Who acts for a body: its griffier, its secretary, its director, or the secretary of the stuurgroep. */
const actorOf = (body: string): string =>
  body.startsWith('council-')
    ? `g:griffier@${body}`
    : body.startsWith('college-')
      ? `m:municipalSecretary@${body}`
      : body === 'director'
        ? 'd:entrepreneur@director'
        : secretary;

/** The command that does what an obligation asks. Knows kinds of obligations, never a definition. */
const stepFor = ({ kind, actor, key }: Obligation, { texts, requests }: ProposalView): Step => {
  const subject = key.split('/')[2] ?? '';
  const textId = texts.find((text) => text.live)?.textId ?? '';
  const common = { textId, happened };
  switch (kind) {
    case 'addText':
      return ['addText', secretary, { kind: 'other', label: 'Tekst', joint: [part('note', 'Woorden.')], happened }];
    case 'adjustText':
      return [
        'addText',
        secretary,
        {
          kind: 'other',
          label: 'Aangepast',
          joint: [part('note', 'Woorden.'), part('feedbackReport', 'Antwoord.')],
          reason: 'Advies',
          happened,
        },
      ];
    case 'reportWorkingGroup':
      return ['recordWorkingGroup', secretary, { ...common, body: actor, outcome: 'agreed' }];
    case 'align':
      return ['recordAlignment', secretary, { ...common, outcome: 'aligned' }];
    case 'signUp':
      return ['signUp', secretary, { municipality: subject, happened }];
    case 'askAdvice':
      return [
        'requestAdvice',
        actorOf(actor),
        {
          ...{ type: 'advice', askedBy: actor, adviser: subject, textId, question: 'Wat vindt u?' },
          ...(actor === 'director'
            ? { reasons: 'Waarom.', staffConsequences: 'Gevolgen.', measures: 'Maatregelen.' }
            : {}),
        },
      ];
    case 'giveAdvice': {
      const points = [{ point: 'een', text: 'Een punt.' }];
      const addressees = [requests.find((each) => each.requestId === subject)?.askedBy ?? ''];
      return [
        'recordAdvice',
        secretary,
        {
          ...common,
          signers: [actor],
          addressees,
          requestIds: [subject],
          form: 'written',
          tendency: 'positive',
          document: 'Advies.',
          points,
        },
      ];
    }
    case 'answerAdvice':
      return [
        'answerAdvice',
        secretary,
        { adviceId: subject, answers: [{ point: 'een', answer: 'takenOver' }], happened },
      ];
    case 'sendDraft':
      return ['sendDraft', secretary, { ...common, college: actor, council: subject }];
    case 'giveZienswijze':
      return ['recordZienswijze', secretary, { ...common, council: actor, outcome: 'waived' }];
    case 'decide':
      return ['recordDecision', actorOf(actor), { ...common, body: actor, outcome: 'adoptedAsProposed' }];
    case 'handInGazette':
      return ['recordPublication', secretary, { municipality: subject, step: 'handedIn', happened }];
    case 'publishGazette':
      return [
        'recordPublication',
        secretary,
        { municipality: subject, step: 'published', gazetteNumber: '2026, 1', happened },
      ];
    default:
      throw new Error(`the player does not know how to ${kind}`);
  }
};

/** Starts a proposal and does what the product says is open, until nothing holds it up. Gives where it ended. */
export async function playToTheEnd(
  api: InMemoryApi,
  definition: string,
): Promise<{ board: BoardView; proposal: ProposalView }> {
  const record = async (name: CommandName, proposalId: string | undefined, as: string, body: object) => {
    const answer = await api.send(name, proposalId, as, body);
    if (answer.status !== 201) throw new Error(`${name} as ${as}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return effectView.parse(answer.body);
  };
  const start = { title: 'Proef', definition, route: 'route', legalNature: 'policy', happened };
  const { proposalId } = await record('startProposal', undefined, secretary, start);
  const path = `/v1/proposals/${proposalId}`;
  for (let turn = 0; turn < 400; turn++) {
    await doWhatIsDue(
      api.application,
      [proposalId],
      async (name, id, body) => (await api.send(name, id, 'b:operator', body)).status,
    );
    const { obligations } = await api.read(`${path}/obligations`, obligationsView);
    const proposal = await api.read(path, proposalView);
    const open = obligations.filter((each) => each.blocking && each.kind !== 'findParticipants');
    if (open.length === 0) return { board: await api.read(`${path}/board`, boardView), proposal };
    for (const next of open) {
      const [name, as, body] = stepFor(next, proposal);
      const { effect } = await record(name, proposalId, as, body);
      if (effect !== 'counts') throw new Error(`${name} did not count`);
      if (name === 'addText') break; // what else is open is about the text before
    }
  }
  throw new Error('the proposal never gets done');
}
