/** Why a lesson should be looked at again. */
export const reportReasons = ['site-changed', 'unclear', 'mistake', 'other'] as const;

export type ReportReason = (typeof reportReasons)[number];
