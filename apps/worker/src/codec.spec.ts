import { randomBytes } from 'node:crypto';
import { DefaultPayloadConverter, type Payload } from '@temporalio/common';
import { failureConverter } from '@eensluidend/workflows/failure-converter';
import { payloadCodec } from './codec';

const converter = new DefaultPayloadConverter();
const secret = randomBytes(32);
const codec = payloadCodec(secret);

const encoded = async (value: unknown): Promise<Payload> => {
  const [payload] = await codec.encode([converter.toPayload(value)]);
  if (!payload) throw new Error('nothing was encoded');
  return payload;
};
const decoded = async (payload: Payload, by = codec): Promise<unknown> => {
  const [plain] = await by.decode([payload]);
  return plain && converter.fromPayload(plain);
};
const readable = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) =>
    each && typeof each === 'object' && 'type' in each && each.type === 'Buffer' && 'data' in each
      ? Buffer.from(each.data as number[]).toString('latin1')
      : each instanceof Uint8Array
        ? Buffer.from(each).toString('latin1')
        : each,
  );

describe('Versleuteling van wat Temporal bewaart', () => {
  it('gives back what was put in', async () => {
    const value = { proposalId: '018f', round: 2, tasks: [{ act: 'openStage' }] };
    expect(await decoded(await encoded(value))).toEqual(value);
  });

  it('leaves nothing readable, and never the same bytes twice', async () => {
    const [one, other] = [await encoded('gemeenteraad van Vaals'), await encoded('gemeenteraad van Vaals')];
    expect(readable(one)).not.toContain('Vaals');
    expect(Buffer.from(one.data ?? []).equals(Buffer.from(other.data ?? []))).toBe(false);
  });

  it('refuses what was tampered with, cut short, or encrypted with another key', async () => {
    const payload = await encoded('gemeenteraad van Vaals');
    const data = Buffer.from(payload.data ?? []);
    const at = data.length - 20;
    data.writeUInt8(data.readUInt8(at) ^ 1, at);
    await expect(Promise.resolve().then(() => decoded({ ...payload, data }))).rejects.toThrow();
    await expect(Promise.resolve().then(() => decoded({ ...payload, data: data.subarray(0, 10) }))).rejects.toThrow(
      'too short',
    );
    const stranger = payloadCodec(randomBytes(32));
    await expect(Promise.resolve().then(async () => decoded(await encoded('x'), stranger))).rejects.toThrow();
  });

  it('reads what was written before there was a codec', async () => {
    expect(await decoded(converter.toPayload('plain'))).toBe('plain');
  });

  it('hides message and stack of a failure in an encodable payload', () => {
    const failure = failureConverter.errorToFailure(new Error('raad van Vaals'), converter);
    expect(failure.message).toBe('Encoded failure');
    expect(failure.stackTrace).toBe('');
    expect(failure.encodedAttributes?.data).toBeDefined();
  });
});
