import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { METADATA_ENCODING_KEY, ValueError, type Payload, type PayloadCodec } from '@temporalio/common';
import { temporal } from '@temporalio/proto';

const encoding = Buffer.from('binary/encrypted');
const nonceLength = 12;
const tagLength = 16;

/** AES-256-GCM over every payload and failure message that Temporal keeps; the key is derived from the installation's own. */
export const payloadCodec = (secret: Uint8Array): PayloadCodec => {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'temporal payloads', 32));

  const encrypt = (payload: Payload): Payload => {
    const nonce = randomBytes(nonceLength);
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    const plain = temporal.api.common.v1.Payload.encode(payload).finish();
    return {
      metadata: { [METADATA_ENCODING_KEY]: encoding },
      data: Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]),
    };
  };

  const decrypt = (payload: Payload): Payload => {
    if (
      !payload.data ||
      !payload.metadata ||
      !encoding.equals(payload.metadata[METADATA_ENCODING_KEY] ?? Buffer.alloc(0))
    )
      return payload;
    const data = Buffer.from(payload.data);
    if (data.length < nonceLength + tagLength) throw new ValueError('encrypted payload is too short');
    const decipher = createDecipheriv('aes-256-gcm', key, data.subarray(0, nonceLength));
    decipher.setAuthTag(data.subarray(-tagLength));
    return temporal.api.common.v1.Payload.decode(
      Buffer.concat([decipher.update(data.subarray(nonceLength, -tagLength)), decipher.final()]),
    );
  };

  return {
    encode: (payloads) => Promise.resolve(payloads.map(encrypt)),
    decode: (payloads) => Promise.resolve(payloads.map(decrypt)),
  };
};
