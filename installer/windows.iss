; The laptops' installer: for the user alone, no administrator, Chinese or English. Built by build.py after the folder:
;   ISCC /DVersion=0.1.0 installer\windows.iss

#ifndef Version
  #error Build with: py installer\build.py
#endif

[Setup]
AppId={{6B0C8E3E-5D5B-4C0F-9F44-3E2B6D0C7A51}
AppName={cm:Program}
AppVersion={#Version}
AppVerName={cm:Program} {#Version}
AppPublisher=BigClient Desktop contributors
VersionInfoVersion={#Version}
DefaultDirName={localappdata}\Programs\BigClient
DisableDirPage=auto
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0
SourceDir=..
OutputDir=dist
OutputBaseFilename=BigClient-{#Version}
SetupIconFile=installer\bigclient.ico
UninstallDisplayIcon={app}\bigclient-window.exe
LicenseFile=LICENSE
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
ShowLanguageDialog=auto

[Languages]
Name: "zh"; MessagesFile: "compiler:Default.isl,installer\windows_zh.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
zh.Program=大客户管理
en.Program=BigClient Desktop
zh.DesktopIcon=在桌面上创建图标
en.DesktopIcon=Put an icon on the desktop
zh.Package=大客户数据包
en.Package=BigClient data package
zh.StartNow=现在启动大客户管理
en.StartNow=Start BigClient Desktop now

[Tasks]
Name: desktopicon; Description: "{cm:DesktopIcon}"; Flags: unchecked

[InstallDelete]
; What an older version brought and this one does not must not be found by Python. The data lie elsewhere.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "dist\bigclient\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\{cm:Program}"; Filename: "{app}\bigclient-window.exe"
Name: "{autodesktop}\{cm:Program}"; Filename: "{app}\bigclient-window.exe"; Tasks: desktopicon

; For this user alone, as the program itself; taken away with it where nothing else has taken the ending over.
[Registry]
Root: HKCU; Subkey: "Software\Classes\.bcpkg"; ValueType: string; ValueData: "BigClient.Package"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKCU; Subkey: "Software\Classes\.bcpkg\OpenWithProgids"; ValueType: string; ValueName: "BigClient.Package"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\BigClient.Package"; ValueType: string; ValueData: "{cm:Package}"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\BigClient.Package\DefaultIcon"; ValueType: string; ValueData: "{app}\bigclient-window.exe,0"
Root: HKCU; Subkey: "Software\Classes\BigClient.Package\shell\open\command"; ValueType: string; ValueData: """{app}\bigclient-window.exe"" ""%1"""

[Run]
Filename: "{app}\bigclient-window.exe"; Description: "{cm:StartNow}"; Flags: nowait postinstall skipifsilent
