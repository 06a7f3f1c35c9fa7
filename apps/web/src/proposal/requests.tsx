import type { ProposalView } from '@eensluidend/contracts';
import type { Names } from '../names';
import { Day } from '../parts/day';
import { Assumed } from '../parts/marks';
import { questionsOf, statusOf, type Question, type Request, type RequestLine } from '../request-questions';
import { sentenceCase } from '../words';

/** By whom and when, and until when; without a report the receipt counts from the day of sending. */
function Terms({ request, names }: { readonly request: Request; readonly names: Names }) {
  const { askedBy, sentOn, receivedOn, dueOn } = request;
  return (
    <span className="quiet">
      gevraagd door {names.body(askedBy)}
      {sentOn !== undefined && (
        <>
          , verzonden op <Day on={sentOn} length="short" />
        </>
      )}
      {receivedOn !== undefined && (
        <>
          , ontvangen op <Day on={receivedOn} length="short" />
        </>
      )}
      {dueOn !== undefined && (
        <>
          , termijn tot en met <Day on={dueOn} length="short" />
        </>
      )}
    </span>
  );
}

function Asked({ line: { request, advice, beside }, names }: { readonly line: RequestLine; readonly names: Names }) {
  return (
    <li className="row">
      <span className="row__name">{names.body(request.adviser)}</span>
      <span>
        {advice === undefined ? (
          sentenceCase(statusOf(request))
        ) : (
          <>
            Advies van <Day on={advice.on} length="short" /> <Assumed when={advice.assumed} />
          </>
        )}
        {beside !== undefined && (
          <>
            ; een advies van <Day on={beside.on} length="short" /> ligt er, maar beantwoordt deze aanvraag niet
          </>
        )}
      </span>
      <Terms request={request} names={names} />
    </li>
  );
}

function Asking({ question, names }: { readonly question: Question; readonly names: Names }) {
  const { round, isInput, lines } = question;
  const assumesReceipt = lines.some(({ request }) => request.sentOn !== undefined && request.receivedOn === undefined);
  return (
    <>
      <p>
        Ronde {round}, {isInput ? 'vraag om input' : 'vraag om advies'}: “{question.question}”
      </p>
      {assumesReceipt && (
        <p className="quiet">Is de ontvangst niet gemeld? Dan telt de dag van verzending als dag van ontvangst.</p>
      )}
      <ul className="plain rows">
        {lines.map((line) => (
          <Asked key={line.request.requestId} line={line} names={names} />
        ))}
      </ul>
    </>
  );
}

interface RequestsProps {
  readonly proposal: ProposalView;
  readonly names: Names;
}

/** What was asked, of whom and by whom, until when, and what came of it. */
export function Requests({ proposal, names }: RequestsProps) {
  if (proposal.requests.length === 0) return <p className="utrecht-paragraph">Er is nog niemand om advies gevraagd.</p>;
  return questionsOf(proposal).map((question) => (
    <Asking key={question.lines[0]?.request.requestId} question={question} names={names} />
  ));
}
