import type { ObligationsView, WhyView } from '@eensluidend/contracts';
import { asOfQuery } from '../as-of';
import { byBody, howMany, openWork, type Act, type Task } from '../open-work';
import { Day } from '../parts/day';
import { whoOf } from '../data/who';
import { useReader } from '../data/identity';
import { formOf } from '../own-tasks';
import { useLinkWords } from './link-words';
import { RuleInFull } from '../parts/rule-in-full';
import { sentenceCase } from '../words';

/** The short answer, on top of the page; the reasons stand below the board. */
export function WhySummary({ why }: { readonly why: WhyView | undefined }) {
  return (
    <p className="why-summary">
      {why?.summary ?? 'Wij zoeken uit waar het op wacht…'}{' '}
      {why !== undefined && why.reasons.length > 0 && (
        <a className="utrecht-link utrecht-link--html-a" href="#waarom">
          Waarom staat het stil?
        </a>
      )}
    </p>
  );
}

/** Until when, how that was found, and what happens on the way; nothing when there is no term. */
function Term({ task: { dueOn, computed, remindOn, nextPossibleOn } }: { readonly task: Task }) {
  return (
    <>
      {dueOn !== undefined && (
        <p className="task__fact">
          Uiterlijk <Day on={dueOn} />.{computed !== undefined && <> Zo berekend: {computed.replace(/\.$/, '')}.</>}
        </p>
      )}
      {remindOn !== undefined && (
        <p className="task__fact">
          Herinnering op <Day on={remindOn} />.
        </p>
      )}
      {nextPossibleOn !== undefined && nextPossibleOn !== dueOn && (
        <p className="task__fact">
          Volgende datum: <Day on={nextPossibleOn} />.
        </p>
      )}
    </>
  );
}

/** The way to the form, for the body whose move it is; a screen reader also hears which of several it is. */
function ToForm({ task }: { readonly task: Task }) {
  const who = whoOf(useReader().token);
  const words = useLinkWords();
  const form = formOf(task);
  if (form === undefined || task.actor !== who.body || asOfQuery(window.location.search) !== '') return null;
  return (
    <p className="on-screen">
      <a
        className="utrecht-link utrecht-link--html-a"
        href={`${window.location.pathname.replace(/\/$/, '')}/vastleggen/${form}`}
      >
        {words(task)}
        <span className="visually-hidden">
          : {task.act}. {task.sentence}
        </span>
      </a>
    </p>
  );
}

/** What is missing, since when and until when. */
const TaskFacts = ({ task }: { readonly task: Task }) => (
  <>
    <p>{task.sentence}</p>
    <p className="quiet">
      Open sinds <Day on={task.since} length="short" />
      {task.knownSince !== undefined && (
        <>
          , bekend sinds <Day on={task.knownSince} length="short" />
        </>
      )}
      .
    </p>
    <Term task={task} />
    <ToForm task={task} />
  </>
);

/** Whose move it is, named once, with all that it has to do. */
const Tasks = ({ tasks }: Pick<Act, 'tasks'>) => (
  <ul className="plain">
    {byBody(tasks).map((own) => (
      <li className="task" key={own[0]?.key}>
        <p className="task__who">{own[0]?.actorName}</p>
        {own.length > 1 ? (
          <ul className="plain">
            {own.map((task) => (
              <li className="task__one" key={task.key}>
                <TaskFacts task={task} />
              </li>
            ))}
          </ul>
        ) : (
          own.map((task) => (
            <div key={task.key}>
              <TaskFacts task={task} />
            </div>
          ))
        )}
      </li>
    ))}
  </ul>
);

const Consequence = ({ act }: { readonly act: Act }) => (
  <>
    <p>
      <span className="quiet">Als er niets gebeurt:</span> {act.ifNothing}
    </p>
    <p>
      <RuleInFull {...act} />
    </p>
  </>
);

/** An act on which the proposal waits: who, until when, and what happens if nothing comes. */
function BlockingAct({ act }: { readonly act: Act }) {
  const many = howMany(act);
  return (
    <li className="item">
      <h3 className="item__title">
        {sentenceCase(act.act)}
        {many !== undefined && <span className="item__count"> · {many}</span>}
      </h3>
      <Tasks tasks={act.tasks} />
      <Consequence act={act} />
    </li>
  );
}

/** What must be done too: one line, with who in it to be opened when they are many. */
function OtherAct({ act }: { readonly act: Act }) {
  const since = [...new Set(act.tasks.map((task) => task.since))];
  return (
    <li className="item">
      <h4 className="item__title">{sentenceCase(act.act)}</h4>
      {act.tasks.length > 1 ? (
        <details className="details">
          <summary>
            {howMany(act)}
            {since.length === 1 && since[0] !== undefined && (
              <>
                , open sinds <Day on={since[0]} length="short" />
              </>
            )}
          </summary>
          <Tasks tasks={act.tasks} />
        </details>
      ) : (
        <Tasks tasks={act.tasks} />
      )}
      <Consequence act={act} />
    </li>
  );
}

const actKey = ({ tasks }: Act) => tasks[0]?.key;

interface OpenWorkListProps {
  readonly why: WhyView;
  readonly obligations: ObligationsView;
}

/** Why it stands still, whose move it is and until when; then what else is open. */
export function OpenWorkList({ why, obligations }: OpenWorkListProps) {
  const { blocking, other } = openWork(obligations.obligations, why.reasons);
  return (
    <>
      {blocking.length === 0 ? (
        <p className="utrecht-paragraph">{why.summary}</p>
      ) : (
        <ul className="plain">
          {blocking.map((act) => (
            <BlockingAct key={actKey(act)} act={act} />
          ))}
        </ul>
      )}
      {other.length > 0 && (
        <>
          <h3 className="utrecht-heading-3 subheading">Dit moet ook nog</h3>
          <ul className="plain">
            {other.map((act) => (
              <OtherAct key={actKey(act)} act={act} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
