<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name>failure_packages</name>
<message><source>failure.not_a_package</source><translation>This file is not a package. Choose a file that ends in .bcpkg.</translation></message>
<message><source>failure.package_newer</source><translation>This package was made by a newer version of the program ({what}). Upgrade first; nothing was imported.</translation></message>
<message><source>failure.package_cut</source><translation>The package is incomplete; it may not have been copied to the end. Copy it again; nothing was imported.</translation></message>
<message><source>failure.package_trailing</source><translation>Something was put behind the package, so it is refused. Copy it again, or ask for a new one.</translation></message>
<message><source>failure.package_damaged</source><translation>The package is damaged: it is not what was signed. Copy it again, or ask for a new one; nothing was imported.</translation></message>
<message><source>failure.package_forged</source><translation>The signature of the package is not valid, so it is refused. Ask the sender by telephone.</translation></message>
<message><source>failure.package_signer_unknown</source><translation>The package is signed by a device that is not known here, so it is refused. Import the package of the centre above first, or ask the sender.</translation></message>
<message><source>failure.package_not_for_us</source><translation>This package is not for this computer and cannot be opened.</translation></message>
<message><source>failure.package_for_another</source><translation>This package is for {name} and cannot be opened here.</translation></message>
<message><source>failure.package_too_large</source><translation>The package is larger than allowed, or than it says itself, so it is refused. Ask the sender.</translation></message>
<message><source>failure.package_malformed</source><translation>The contents of the package are not well formed ({reason}), so it is refused; nothing was imported. Give the file to your administrator.</translation></message>
<message><source>failure.package_commit_forged</source><translation>A record in the package has an invalid signature, so the whole package is refused. Ask the sender.</translation></message>
<message><source>failure.package_part_missing</source><translation>Package {number} consists of {parts} {parts:file|files}, and file {part} is missing. Put all of them together and import again.</translation></message>
<message><source>failure.package_recipient</source><translation>The encryption key of the recipient is not valid, so no package can be made. Import the recipient's enrolment again.</translation></message>
<message><source>failure.too_large_to_pack</source><translation>Something is too large (about {size} MB) for a package. Allow larger files, or make the attachment smaller.</translation></message>
<message><source>failure.package_exists</source><translation>The file {path} is there already and was left alone. Choose another folder, or move it away first.</translation></message>
<message><source>failure.package_not_read</source><translation>The package cannot be read ({reason}). Check the USB stick.</translation></message>
<message><source>failure.package_not_written</source><translation>The folder {folder} cannot be written ({reason}); no package was left there. Check the USB stick and try again.</translation></message>
<message><source>failure.stick_full</source><translation>The disk of folder {folder} is full; no package was left there. Make room, or take another stick.</translation></message>
<message><source>failure.stick_gone</source><translation>The folder {folder} is not there, so the package was not finished. Check the USB stick and try again.</translation></message>
<message><source>failure.stick_read_only</source><translation>The folder {folder} may not be written, so no package was left there. Check the stick's write protection and your rights, or take another stick.</translation></message>
<message><source>failure.stick_broken</source><translation>The disk of folder {folder} reports errors, so the package was not finished. Plug the stick in again and retry; if it happens once more, take another one.</translation></message>
<message><source>failure.package_place_taken</source><translation>Something named “{name}” is in folder {folder} already, so no package was left there. Move it away, or choose another folder.</translation></message>
<message><source>failure.package_read_back</source><translation>Package {reason} read back is not what was written, so it was removed. The stick may be broken; take another one.</translation></message>
</context>
</TS>
