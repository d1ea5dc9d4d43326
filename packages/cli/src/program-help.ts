// What --help adds: examples, and what the shell learns.

export const helpOfProgram = `
Examples:
  deliverables check                        check the folder you are in
  deliverables check deliveries/LFD1001A    check another folder
  deliverables init --client dpp-as11-hd    write a first spec for a client
  deliverables validate delivery.json       check the spec alone
  deliverables clients dpp-as11-hd          what does this client ask for?
  deliverables probe LFD1001A.mxf           what does this file say?
  deliverables verify-report report.json    is this still what was judged?
  deliverables diff report.json LFD1001A    what has changed since?
  deliverables explain media/raster         what does this rule want?

Exit codes:
  0    accepted
  1    rejected, or incomplete: something could not be checked
  2    could not run: one sentence on stderr says why
  130  stopped by Ctrl-C (143: by the system)`;

export const helpOfCheck = `
Examples:
  deliverables check                                   the folder you are in
  deliverables check LFD1001A --spec lfd.delivery.json  the spec lies elsewhere
  deliverables check --format json --output report.json ../LFD1001A
  deliverables check --format text --format html=report.html --format junit=junit.xml
  deliverables check LFD1001A --owner sound            a mail to sound, to be pasted
  deliverables check --quiet && echo "send it"

Exit codes:
  0    accepted
  1    rejected, or incomplete: something could not be checked
  2    could not run: one sentence on stderr says why
  130  stopped by Ctrl-C (143: by the system)`;

export const helpOfProbe = `
Examples:
  deliverables probe LFD1001A.mxf
  deliverables probe Stems/*.wav --format json

Exit codes: 0 when every file was read, 2 when one could not be, 130 stopped by Ctrl-C.`;

export const helpOfExplain = `
Examples:
  deliverables explain
  deliverables explain media/raster`;

export const helpOfVerify = `
Examples:
  deliverables check LFD1001A --seal --format json=report.json
  deliverables verify-report report.json LFD1001A && echo "send it"

Exit codes:
  0    this is what was judged, byte for byte, and it was accepted
  1    something is otherwise, the contents were not sealed, or it was not accepted
  2    could not run: one sentence on stderr says why
  130  stopped by Ctrl-C (143: by the system)`;

export const helpOfDiff = `
Examples:
  deliverables diff report.json LFD1001A          the folder, since that report
  deliverables diff monday/LFD1001A LFD1001A      two folders, each with its spec
  deliverables diff monday.json tuesday.json --format json

Exit codes:
  0    the new delivery is accepted, and every change was asked for
  1    it is not accepted, something changed that nobody had asked for, or the bytes could not be compared
  2    could not run: one sentence on stderr says why
  130  stopped by Ctrl-C (143: by the system)`;

export const helpOfWaive = `
Examples:
  deliverables waive media/bit-rate LFD1001A --by "Client delivery desk" --until 2026-12-31 \\
    --reason "Accepted the long-GOP source by e-mail"
  deliverables waive files/missing LFD1001A --file Stems/LFD1001A_FX.wav --by … --reason …

Exit codes: 0 written, 1 not written, 2 could not run.`;

export const helpOfValidate = `
Examples:
  deliverables validate
  deliverables validate specs/*.delivery.json --format json

Exit codes: 0 without faults (warnings are none), 1 with faults, 2 when a spec could not be read.`;

export const helpOfResolve = `
Examples:
  deliverables resolve
  deliverables resolve lfd.delivery.json --format json`;

export const helpOfStatus = `
Examples:
  deliverables status
  deliverables status LFD1001A --on 2026-12-01
  deliverables status --format json

Exit codes: 0 whatever is missing (deliverables check judges), 2 could not run, 130 stopped by Ctrl-C.`;

export const helpOfClients = `
Examples:
  deliverables clients
  deliverables clients netflix-sound
  deliverables clients dpp-as11-hd --format json
  deliverables clients new acme-hd --title "Acme HD"
  deliverables clients check ./acme-hd.client.jsonc`;

export const helpOfCompletion = `
Examples:
  bash   echo 'source <(deliverables completion bash)' >> ~/.bashrc
  zsh    echo 'source <(deliverables completion zsh)' >> ~/.zshrc
  fish   deliverables completion fish > ~/.config/fish/completions/deliverables.fish`;

export const helpOfInit = `
Examples:
  deliverables init
  deliverables init LFD1001A --client dpp-as11-hd --title "The Long Field"
  deliverables init LFD1002A --from LFD1001A`;
