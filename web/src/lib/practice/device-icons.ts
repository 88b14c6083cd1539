import back from '#lib/ui/icons/back.ts';
import browser from '#lib/ui/icons/browser.ts';
import camera from '#lib/ui/icons/camera.ts';
import check from '#lib/ui/icons/check.ts';
import clock from '#lib/ui/icons/clock.ts';
import cross from '#lib/ui/icons/cross.ts';
import ear from '#lib/ui/icons/ear.ts';
import eye from '#lib/ui/icons/eye.ts';
import files from '#lib/ui/icons/files.ts';
import forward from '#lib/ui/icons/forward.ts';
import help from '#lib/ui/icons/help.ts';
import home from '#lib/ui/icons/home.ts';
import info from '#lib/ui/icons/info.ts';
import mail from '#lib/ui/icons/mail.ts';
import message from '#lib/ui/icons/message.ts';
import paperclip from '#lib/ui/icons/paperclip.ts';
import pause from '#lib/ui/icons/pause.ts';
import person from '#lib/ui/icons/person.ts';
import play from '#lib/ui/icons/play.ts';
import plus from '#lib/ui/icons/plus.ts';
import search from '#lib/ui/icons/search.ts';
import send from '#lib/ui/icons/send.ts';
import soundOff from '#lib/ui/icons/sound-off.ts';
import star from '#lib/ui/icons/star.ts';
import tabs from '#lib/ui/icons/tabs.ts';
import undo from '#lib/ui/icons/undo.ts';
import warning from '#lib/ui/icons/warning.ts';

/** The drawings that the engine's elements ask for by name, and those of the exercise around them. */
export const deviceIcons: Record<string, string> = {
  back,
  browser,
  camera,
  check,
  clock,
  cross,
  ear,
  eye,
  files,
  forward,
  help,
  home,
  info,
  mail,
  message,
  paperclip,
  pause,
  person,
  play,
  plus,
  search,
  send,
  soundOff,
  star,
  tabs,
  undo,
  warning,
};
