import { vi } from 'vitest';
import type { Fixture } from './fixture/fixture.ts';

/** Has uploads, which go by XMLHttpRequest, meet the fixture. */
export function uploadsMeet(fixture: Fixture): void {
  class Upload {
    readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
    onload?: () => void;
    status = 0;
    responseText = '';
    private readonly headers = new Headers();
    private answered = new Headers();
    private method = '';
    private address = '';

    open(method: string, address: string): void {
      this.method = method;
      this.address = new URL(address, location.origin).href;
    }

    setRequestHeader(name: string, value: string): void {
      this.headers.set(name, value);
    }

    getResponseHeader(name: string): string | null {
      return this.answered.get(name);
    }

    send(file: File): void {
      this.upload.onprogress?.({ loaded: file.size / 2, total: file.size });
      const request = new Request(this.address, { method: this.method, headers: this.headers, body: 'csv' });
      void fixture.answer(request).then(async (response) => {
        this.status = response.status;
        this.answered = response.headers;
        this.responseText = await response.text();
        this.onload?.();
      });
    }
  }
  vi.stubGlobal('XMLHttpRequest', Upload);
}
