import { useReader } from '../data/identity';

/** Chooses as whom to look, as long as people cannot sign in yet. */
export function IdentitySelect() {
  const { token, identities, isOff, choose } = useReader();
  if (identities.length === 0)
    return isOff ? null : <p className="utrecht-paragraph">Er zijn nog geen namen om uit te kiezen.</p>;
  return (
    <div className="identity">
      <label className="utrecht-form-label identity__label" htmlFor="identity">
        Bekijk als
      </label>
      <select
        className="utrecht-select utrecht-select--html-select identity__select"
        id="identity"
        value={token ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">Niemand (niet gekozen)</option>
        {identities.map((one) => (
          <option key={one.token} value={one.token}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  );
}
