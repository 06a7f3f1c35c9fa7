import type { VoteListView } from '@eensluidend/contracts';
import { useContext, useState } from 'react';
import { errorSentence } from '../data/api';
import { useReader } from '../data/identity';
import { send } from '../data/send';
import { counted } from '../words';
import { draftAt, textIn } from './draft';
import { FormStateContext } from './form-state';
import { dateTyped } from './typed';
import { votesFrom } from './votes-from';

const why: Record<VoteListView['unread'][number]['why'], string> = {
  notUnderstood: 'niet begrepen',
  unknownGroup: 'fractie onbekend',
  groupNotThen: 'fractie bestond toen niet',
  noVote: 'geen stem: deze leden stemden niet mee',
};

/** Where no vote was read, nothing is filled in. */
const nothingRead = ({ unread }: VoteListView): string =>
  unread.length > 0 && unread.every((each) => each.why === 'unknownGroup')
    ? 'Geen enkele fractie is herkend; wij hebben niets ingevuld. Kent het systeem de fracties van deze raad nog niet? Vul de aantallen dan zelf in.'
    : 'Er is geen enkele stem gelezen. Wij hebben niets ingevuld.';

function Read({ list }: { readonly list: VoteListView }) {
  return (
    <div role="status">
      <p>
        {list.votes.length === 0
          ? nothingRead(list)
          : `Gelezen: ${counted(list.votes.length, 'stem', 'stemmen')}, ${list.for} voor en ${list.against} tegen. Kijk hieronder na of het klopt.`}
      </p>
      {!list.countsAgree && <p>De aantallen in de tekst zelf zijn anders dan wat er is gelezen.</p>}
      {list.twice.length > 0 && <p>Twee keer op de lijst: {list.twice.join(', ')}.</p>}
      {list.unread.length > 0 && (
        <>
          <p>Deze regels konden niet worden gelezen:</p>
          <ul>
            {list.unread.map(({ line, text, why: reason }) => (
              <li key={line}>
                Regel {line}: “{text}” ({why[reason]})
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface VoteListProps {
  readonly proposalId: string;
  readonly body: string;
  /** Where the votes stand in the form, and the day of the vote. */
  readonly at: string;
  readonly dayAt: string;
}

/** Reads a vote list as the council published it and fills in the votes; nothing is recorded by it. */
export function VoteList({ proposalId, body, at, dayAt }: VoteListProps) {
  const { token } = useReader();
  const { draft, change } = useContext(FormStateContext);
  const [text, setText] = useState('');
  const [list, setList] = useState<VoteListView>();
  const [failure, setFailure] = useState<string>();
  const on = dateTyped(textIn(draftAt(draft, dayAt)));
  const readList = async () => {
    setFailure(undefined);
    if (on === '') return setFailure('Vul eerst de dag van het besluit in: fracties gelden op die dag.');
    if (text.trim() === '') return setFailure('Plak eerst de stemlijst.');
    try {
      const answer = await send<VoteListView>({ path: '/v1/vote-lists', token, body: { proposalId, body, on, text } });
      setList(answer);
      if (answer.votes.length > 0) change(at, votesFrom(answer, draftAt(draft, at)));
    } catch (error) {
      setFailure(errorSentence(error));
    }
  };
  return (
    <details className="details">
      <summary>Een stemlijst plakken</summary>
      <div className={`form-field${failure === undefined ? '' : ' form-field--invalid'}`}>
        <label className="utrecht-form-label" htmlFor="stemlijst">
          Stemlijst
        </label>
        <p className="form-hint" id="stemlijst-uitleg">
          Plak de stemlijst zoals die is gepubliceerd, met achter elke naam de fractie: “Voor: mw. Peters (SPM), dhr.
          Jansen (D66)”. Wij vullen de stemmen in; u kijkt ze na.
        </p>
        {failure !== undefined && (
          <p className="utrecht-form-field-error-message form-fault" id="stemlijst-fout" role="alert">
            {failure}
          </p>
        )}
        <textarea
          className="utrecht-textarea utrecht-textarea--html-textarea form-wide"
          id="stemlijst"
          rows={5}
          aria-describedby={`stemlijst-uitleg${failure === undefined ? '' : ' stemlijst-fout'}`}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <button className="utrecht-button utrecht-button--secondary-action" type="button" onClick={() => void readList()}>
        Stemlijst lezen
      </button>
      {list && <Read list={list} />}
    </details>
  );
}
