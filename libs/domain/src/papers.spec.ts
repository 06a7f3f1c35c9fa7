import {
  advice,
  amendedText,
  atConsent,
  atCouncils,
  consultationHistories,
  decision,
  dossierHistories,
  flagged,
  fromMeeting,
  given,
  happenedOn,
  memberProposed,
  promised,
  questioned,
  ref,
  send,
  sending,
  wishesAsked,
  type Fact,
  type History,
} from '@eensluidend/testing';
import { papersOf } from './papers';
import { documentsOf } from './secrecy';

const papers = (history: readonly History[]) =>
  papersOf(given(history).state).map(({ documentId, holders }) => [documentId.replace('doc/', ''), holders]);
const happened = (on: string) => ({ happened: happenedOn(on) });
/** The same report, with more said in it. */
const saying = (fact: Fact, fields: object): Fact =>
  ({ ...fact, command: { ...fact.command, body: { ...fact.command.body, ...fields } } }) as unknown as Fact;

describe('who has a paper beside the texts (R28)', () => {
  it('a letter between a college and its council both have, and what a council answers its college has too (R28)', () => {
    const history = [
      ...atConsent,
      flagged('2025-09-10'),
      saying(wishesAsked('2025-09-11'), { letter: ref('verzoek') }),
      send(
        'recordWishes',
        { council: 'council-aa', outcome: 'given', document: ref('wensen'), ...happened('2025-10-01') },
        '2025-10-01',
      ),
      send(
        'informCouncil',
        { college: 'college-bb', council: 'council-bb', letter: ref('raadsbrief'), ...happened('2025-10-02') },
        '2025-10-02',
      ),
    ];
    expect(papers(history)).toEqual([
      ['verzoek', ['college-aa', 'council-aa']],
      ['wensen', ['college-aa', 'council-aa']],
      ['raadsbrief', ['college-bb', 'council-bb']],
    ]);
  });

  it('an advice has who gave it and who received it, and so have they its minutes (R28)', () => {
    const written = advice('or', 'v1', '2025-10-04', [], { requestIds: [], addressees: ['director'] });
    expect(papers([...(consultationHistories['confirmed'] as History[]), { ...written, key: 'or-2' }])).toEqual([
      ['verslag', ['or', 'adviesraad', 'college-aa']],
      ['advies-or', ['or', 'director']],
    ]);
  });

  it('a view of a council has its college too (R28)', () => {
    const view = send(
      'recordZienswijze',
      {
        ...{ council: 'council-bb', textId: 'text/v1', outcome: 'given', document: ref('zienswijze') },
        ...happened('2025-10-01'),
      },
      '2025-10-01',
      'bb-later',
    );
    expect(papers([...dossierHistories.drafts.slice(0, -1), view])).toEqual([
      ['zienswijze', ['college-bb', 'council-bb']],
    ]);
  });

  it('a member’s proposal has its council; reaction, promise and answer also the college (R28)', () => {
    const history = [
      ...atCouncils,
      memberProposed('council-bb', 'ander', '2025-11-10'),
      saying(memberProposed('council-aa', 'eigen', '2025-11-10'), { document: ref('initiatief') }),
      send(
        'recordCollegeReaction',
        {
          memberProposalId: 'memberProposal/eigen',
          reaction: 'given',
          letter: ref('reactie'),
          ...happened('2025-11-20'),
        },
        '2025-11-20',
      ),
      promised('college-aa', 'eerste', '2025-11-20'),
      promised('college-bb', 'cijfers', '2025-11-20'),
      send(
        'settlePromise',
        { promiseId: 'promise/cijfers', outcome: 'kept', letter: ref('cijferbrief'), ...happened('2025-12-01') },
        '2025-12-01',
      ),
      questioned('council-aa', 'eerst', '2025-12-01'),
      questioned('council-cc', 'wachtlijst', '2025-12-01'),
      send(
        'answerWrittenQuestion',
        { writtenQuestionId: 'writtenQuestion/wachtlijst', letter: ref('antwoord'), ...happened('2025-12-02') },
        '2025-12-02',
      ),
    ];
    expect(papers(history)).toEqual([
      ['initiatief', ['council-aa']],
      ['reactie', ['college-aa', 'council-aa']],
      ['cijferbrief', ['college-bb', 'council-bb']],
      ['antwoord', ['college-cc', 'council-cc']],
    ]);
  });

  it('a text as amended has that council, its college and the stuurgroep; a paper of a decision who decided (R28, R81)', () => {
    const history = [
      ...atCouncils,
      decision('council-aa', 'v1', '2025-12-16', { papers: [{ name: ref('Motie'), text: ref('motie') }] }),
      amendedText('council-bb', '2025-12-16'),
    ];
    expect(papers(history)).toEqual([
      ['motie', ['council-aa']],
      ['gewijzigd-council-bb', ['college-bb', 'council-bb', 'stuurgroep']],
    ]);
  });

  it('a paper that was sent has both ends of the sending; a list of a meeting only who met (R28, R114)', () => {
    const history = [
      ...atConsent,
      sending('s1', '2025-09-04', { letter: ref('brief') }),
      fromMeeting(),
      fromMeeting('college-bb'),
      send(
        'addSourceDocument',
        { facts: ['event/5'], citation: ref('Besluitenlijst'), text: ref('besluitenlijst') },
        '2025-11-10',
      ),
    ];
    expect(papers(history)).toEqual([
      ['brief', ['college-aa', 'adviesraad']],
      ['besluitenlijst', ['college-aa']],
    ]);
    expect(documentsOf(given(history).state)).toEqual([
      'doc/v1-note',
      'doc/v1-dictum',
      'doc/v1-annex',
      'doc/brief',
      'doc/besluitenlijst',
    ]);
  });

  it('nobody has a paper that was not put in', () => {
    expect(papers([...atCouncils, promised('college-aa', 'cijfers', '2025-11-20')])).toEqual([]);
  });
});
