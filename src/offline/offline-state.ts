/** How far a site is kept on a device. */
export type OfflineState =
  | 'spared'
  | 'saving'
  | 'saved'
  | 'updating'
  | 'updated'
  | 'failed'
  | 'unsupported';

/** What a reader is told. */
export const offlineWords: Readonly<Record<OfflineState, string>> = {
  spared: '浏览器在省流量，还没有保存到本机',
  saving: '正在保存到本机',
  saved: '可离线使用',
  updating: '可离线使用，正在更新',
  updated: '新版本已备好，重新打开即可',
  failed: '没能保存到本机，联网时可照常使用',
  unsupported: '这个浏览器不支持离线使用',
};

interface Worker {
  readonly state: ServiceWorkerState;
}

/** The workers of a registration. */
export interface Workers {
  readonly installing: Worker | null;
  readonly waiting: Worker | null;
  readonly active: Worker | null;
}

/** What the workers of a site say about it. Null stands for none: its first one was given up. */
export function offlineState({ installing, waiting, active }: Workers): OfflineState {
  if (active?.state === 'activated') {
    if (waiting) return 'updated';
    return installing ? 'updating' : 'saved';
  }
  return installing || waiting || active ? 'saving' : 'failed';
}
