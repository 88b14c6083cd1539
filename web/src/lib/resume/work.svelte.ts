export interface Work {
  /** How what was last asked for goes, when it is `of` this; reactive. */
  stateOf: (of: string) => 'idle' | 'working' | 'failed';
  /** Does it. Never rejects. */
  during: (of: string, doIt: () => Promise<void>) => Promise<void>;
}

/** What takes a moment after a tap: the page says beside the button how it goes. */
export function createWork(): Work {
  let last = $state.raw<{ of: string; state: 'idle' | 'working' | 'failed' }>({ of: '', state: 'idle' });
  return {
    stateOf: (of) => (last.of === of ? last.state : 'idle'),
    async during(of, doIt) {
      last = { of, state: 'working' };
      try {
        await doIt();
        last = { of, state: 'idle' };
      } catch (error) {
        // Who closes the share sheet has not met an error.
        const isClosed = error instanceof DOMException && error.name === 'AbortError';
        last = { of, state: isClosed ? 'idle' : 'failed' };
      }
    },
  };
}
