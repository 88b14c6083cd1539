/** Time to read a caption without a voice, in milliseconds: a slow reader's 100 words a minute, and a breath. */
export function readingTime(text: string): number {
  return 1200 + text.split(/\s+/).length * 600;
}
