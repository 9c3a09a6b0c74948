import { ask, type Answer } from './answer.ts';
import { refreshSession, renewIfOver } from './client.ts';
import type { RegisterImport } from './contract.ts';
import { answered, keyFor } from './intentions.ts';

const IMPORTS = '/api/v1/organisation-imports';

/** Named, so that the same file sent again after the line broke is the same intention, and a file changed meanwhile is another. */
const intentionOf = ({ name, size, lastModified }: File) => `upload ${name} ${size} ${lastModified}`;

function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Exchange {
  data?: RegisterImport;
  error?: unknown;
  response: Response;
}

/** `fetch` can't say how far a body has gone, so this goes by the older way. */
function send(file: File, key: string, onProgress: (share: number) => void): Promise<Exchange> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${IMPORTS}?file-name=${encodeURIComponent(file.name.slice(-100))}`);
    request.setRequestHeader('Content-Type', 'text/csv');
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.setRequestHeader('Idempotency-Key', key);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new Error('The line broke.'));
    request.onload = () => {
      const { status } = request;
      const body = bodyOf(request.responseText);
      const headers = new Headers();
      for (const name of ['ETag', 'Retry-After']) {
        const value = request.getResponseHeader(name);
        if (value) {
          headers.set(name, value);
        }
      }
      const response = new Response(null, { status, headers });
      resolve(response.ok ? { data: body as RegisterImport, response } : { error: body, response });
    };
    request.send(file);
  });
}

/** Hands in a list of organisations as it is, and says how much of it has gone: 0 to 1. */
export async function uploadList(
  file: File,
  onProgress: (share: number) => void,
): Promise<Answer<RegisterImport>> {
  const intention = intentionOf(file);
  const key = keyFor(intention);
  await renewIfOver();
  const exchange = async () => {
    const first = await send(file, key, onProgress);
    return first.response.status === 401 && (await refreshSession()) ? send(file, key, onProgress) : first;
  };
  const answer = await ask(exchange());
  if (answer.ok) {
    answered(intention, 201);
  } else if (answer.failure.kind === 'refused') {
    answered(intention, answer.failure.status);
  }
  return answer;
}
