/**
 * Scripts can't read the session's cookies, so whether somebody may be signed in is noted beside
 * them. It says nothing of who, and spares strangers a request on their first page.
 */
const KEY = 'signed-in';

export function mayBeSignedIn(): boolean {
  try {
    return localStorage.getItem(KEY) === 'yes';
  } catch {
    return true;
  }
}

export function rememberSignedIn(signedIn: boolean): void {
  try {
    if (signedIn) {
      localStorage.setItem(KEY, 'yes');
    } else {
      localStorage.removeItem(KEY);
    }
  } catch {
    // Storage may be switched off; then the server is asked on every visit.
  }
}
