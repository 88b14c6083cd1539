/** True when the device has a share sheet. */
export const canShare = (): boolean => typeof navigator.share === 'function';

/**
 * Opens the share sheet of the device. Rejects with an AbortError when the person closes it.
 * @returns false when this cannot be shared here: no sheet, or none that takes files
 */
export async function share(data: ShareData): Promise<boolean> {
  if (!navigator.share) return false;
  if (data.files && !navigator.canShare?.(data)) return false;
  await navigator.share(data);
  return true;
}
