import { asOfFrom, asOfQuery } from '../as-of';
import { Day } from '../parts/day';

const Asked = ({ on, words }: { readonly on: string; readonly words: string }) =>
  on === '' ? null : (
    <>
      {words} <Day on={on} length="short" />.{' '}
    </>
  );

/** Says that the page does not show today, with the way back. */
export function AsOfNote() {
  const { search, pathname } = window.location;
  if (asOfQuery(search) === '') return null;
  const { validOn, knownOn } = asOfFrom(search);
  return (
    <div className="utrecht-alert utrecht-alert--info">
      <p>
        <Asked on={validOn} words="U ziet de stand op" />
        <Asked on={knownOn} words="U ziet wat bekend was op" />
        <a className="utrecht-link utrecht-link--html-a" href={pathname}>
          Terug naar nu
        </a>
      </p>
    </div>
  );
}

interface DateProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

const DateInput = ({ name, label, value }: DateProps) => (
  <div className="as-of__day">
    <label className="utrecht-form-label" htmlFor={name}>
      {label}
    </label>
    <input className="as-of__input" type="date" id={name} name={name} defaultValue={value} />
  </div>
);

/** Asks for the page as it stood, or as it was known, on another day. A plain form: the days stand in the address. */
export function AsOfForm() {
  const { validOn, knownOn } = asOfFrom(window.location.search);
  return (
    <details className="details as-of" open={validOn !== '' || knownOn !== ''}>
      <summary>Bekijk een andere dag</summary>
      <form className="filter" method="get" aria-label="Bekijk een andere dag">
        <DateInput name="validOn" label="Stand op" value={validOn} />
        <DateInput name="knownOn" label="Zoals bekend op" value={knownOn} />
        <button className="as-of__button" type="submit">
          Toon
        </button>
      </form>
    </details>
  );
}
