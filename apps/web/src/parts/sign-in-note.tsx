import { useReader } from '../data/identity';

/** Tells why there is nothing to choose when the API has no development identities. */
export const SignInNote = () =>
  useReader().isOff ? (
    <div className="utrecht-alert utrecht-alert--info">
      <p className="utrecht-paragraph">
        U kunt hier nog niet inloggen. Kijken als een ander kan alleen op een testomgeving, en dit is er geen.
      </p>
    </div>
  ) : null;
