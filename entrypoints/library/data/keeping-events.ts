import { askBackground } from '../../../lib/messages/send.ts';
import { localDay } from '../../../lib/model/date.ts';
import { saveFile } from '../../../lib/ui/file/save-file.ts';
import type { KeepingEvents, KeepingState } from '../../../lib/ui/library/keeping/keeping-state.ts';
import { packText } from '../../../lib/ui/library/pack-text.ts';

/** Backup, restore and erasing; `tell` shows how far they are. */
export function keepingEvents(
  tell: (keeping: KeepingState) => void,
  afterChange: () => Promise<void>,
): KeepingEvents {
  return {
    async onBackup() {
      tell({ step: 'busy' });
      const answer = await askBackground('backup', {});
      if (!answer.ok) {
        tell({ step: 'failed', problem: answer.problem });
        return;
      }
      const { text, reports } = answer.value;
      const file = `sidelight-backup-${localDay(new Date())}.jsonl`;
      saveFile(new Blob([text], { type: 'application/jsonl' }), file);
      tell({ step: 'backed-up', reports, file });
    },
    async onRestore(file) {
      tell({ step: 'busy' });
      const text = await packText(file).catch(() => null);
      const answer =
        text === null
          ? ({ ok: false, problem: 'not-a-pack' } as const)
          : await askBackground('restore', { text });
      // First what changed, so that the page never says both.
      await afterChange();
      tell(answer.ok ? { step: 'restored', ...answer.value } : { step: 'failed', problem: answer.problem });
    },
    async onErase() {
      tell({ step: 'busy' });
      const answer = await askBackground('erase', {});
      await afterChange();
      tell(answer.ok ? { step: 'erased' } : { step: 'failed', problem: answer.problem });
    },
  };
}
