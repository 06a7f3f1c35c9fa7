import { useReader } from '../data/identity';

/** Asks as whom one wants to work, as long as people cannot sign in yet. */
export function AskWho() {
  const { identities, choose } = useReader();
  return (
    <>
      <title>Als wie wilt u werken? · Eensluidend</title>
      <h1 className="utrecht-heading-1">Als wie wilt u werken?</h1>
      <p className="utrecht-paragraph">
        Inloggen kan hier nog niet. Kies als wie u wilt kijken en vastleggen. Bovenaan elke pagina kunt u dat wijzigen.
      </p>
      <ul className="plain ask-who">
        {identities.map(({ token, label }) => (
          <li key={token}>
            <button type="button" onClick={() => choose(token)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
